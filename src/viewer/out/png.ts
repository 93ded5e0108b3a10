// Scene -> PNG with legend, at twice the size of the screen.
import { drawText, FONT } from '../canvas/text.js';
import { legendPlaces, type Scene } from './scene.js';

const SCALE = 2;

const drawLine = (context: CanvasRenderingContext2D, dash: readonly [number, number] | null, width: number, color: string): void => {
  context.setLineDash(dash === null ? [] : dash.map((part) => part * width));
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
};

export const drawScene = (context: CanvasRenderingContext2D, scene: Scene): void => {
  const { palette, width } = scene;
  const { places, height } = legendPlaces(scene);
  context.fillStyle = palette.background;
  context.fillRect(0, 0, width, height);
  for (const { from, control, to, color, width: line, dash, arrow } of scene.edges) {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    drawLine(context, dash, line, color);
    if (!arrow) continue;
    context.beginPath();
    arrow.forEach(({ x, y }, at) => {
      if (at === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.fillStyle = color;
    context.fill();
  }
  context.setLineDash([]);
  for (const { x, y, radius, color } of scene.nodes) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
  }
  const style = { color: palette.text, halo: palette.background };
  for (const label of scene.labels) {
    context.font = `${label.bold ? 700 : 400} ${label.fontSize}px ${FONT}`;
    drawText(context, label.text, label.x, label.y, { ...style, align: label.align });
  }
  context.font = `400 13px ${FONT}`;
  scene.legend.forEach((entry, at) => {
    const { x, y } = places[at] ?? { x: 0, y: 0 };
    context.beginPath();
    if (entry.kind === 'dot') {
      context.arc(x + 12, y, 6, 0, 2 * Math.PI);
      context.fillStyle = entry.color;
      context.fill();
    } else {
      context.moveTo(x, y);
      context.lineTo(x + 24, y);
      drawLine(context, entry.dash, 3, entry.color);
      context.setLineDash([]);
    }
    drawText(context, entry.text, x + 30, y, { ...style, align: 'left' });
  });
};

export const toPng = async (scene: Scene): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * SCALE;
  canvas.height = legendPlaces(scene).height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(SCALE, SCALE);
  drawScene(context, scene);
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
};
