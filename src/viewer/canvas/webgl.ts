// Can this browser draw with WebGL at all?

let known: boolean | null = null;

export const hasWebgl = (): boolean => {
  if (known === null) {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    known = context !== null;
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
  return known;
};
