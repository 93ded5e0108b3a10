// jsonld ships no types; tests need one function of it.
declare module 'jsonld' {
  const jsonld: { toRDF(document: unknown, options: { format: 'application/n-quads' }): Promise<unknown> };
  export default jsonld;
}
