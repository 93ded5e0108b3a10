// How an edge is drawn: a strip along its curve, dashes and arrow head in the same program. Sigma's own curves have no dashes,
// paint Arabic labels letter by letter, and fill the whole box around the curve, which is slow without a graphics card.
import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { DASHES } from './colors.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';

const VERTEX = `
attribute vec4 a_id, a_color;
attribute vec2 a_source, a_target, a_dash, a_step;
attribute float a_radius, a_thickness, a_curvature;
uniform mat3 u_matrix;
uniform float u_sizeRatio, u_pixelRatio, u_minimum;
uniform vec2 u_dimensions;
varying vec4 v_color;
varying vec2 v_dash;
varying float v_off, v_half, v_along;
vec2 place(vec2 p) { return ((u_matrix * vec3(p, 1.0)).xy + 1.0) * u_dimensions / 2.0; }
void main() {
  vec2 a = place(a_source), b = place(a_target), chord = b - a;
  vec2 c = (a + b) / 2.0 + vec2(-chord.y, chord.x) * a_curvature;
  float width = max(u_minimum, a_thickness / u_sizeRatio) * u_pixelRatio;
  #ifdef PICKING_MODE
  width = max(width, 7.0 * u_pixelRatio);
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  float arrow = step(0.0, a_radius);
  float head = arrow * (width * 2.2 + 5.0 * u_pixelRatio);
  float speed = max(1.0, 2.0 * length(b - c));
  float tip = max(0.5, 1.0 - max(a_radius, 0.0) / u_sizeRatio * u_pixelRatio / speed);
  float end = mix(1.0, max(0.4, tip - head / speed), arrow);
  float t = a_step.x <= 1.0 ? a_step.x * end : a_step.x > 2.5 ? tip : end;
  vec2 point = mix(mix(a, c, t), mix(c, b, t), t);
  vec2 along = mix(c - a, b - c, t);
  vec2 normal = vec2(-along.y, along.x) / max(length(along), 0.001);
  v_half = width / 2.0;
  float outer = a_step.x <= 1.0 ? v_half + 1.0 : arrow * (width * 1.15 + 2.5 * u_pixelRatio);
  v_off = a_step.x <= 1.0 ? a_step.y * outer : 0.0;
  v_dash = a_step.x <= 1.0 ? a_dash * max(width, 1.5 * u_pixelRatio) : vec2(0.0);
  v_along = t * (2.0 * length(chord) + length(c - a) + length(b - c)) / 3.0;
  gl_Position = vec4((point + normal * a_step.y * outer) / u_dimensions * 2.0 - 1.0, 0, 1);
}`;

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec2 v_dash;
varying float v_off, v_half, v_along;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float gap = step(0.001, v_dash.y) * step(v_dash.x, mod(v_along, v_dash.x + v_dash.y + 0.001));
  float inside = 1.0 - smoothstep(v_half - 0.6, v_half + 0.6, abs(v_off));
  gl_FragColor = v_color * inside * (1.0 - gap);
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_minimum', 'u_dimensions'] as const;

/** Strips of two triangles, then the head; a step is the place along the curve and the side. */
const steps = (segments: number): number[][] => {
  const body = Array.from({ length: segments }, (_, at) => {
    const [from, to] = [at / segments, (at + 1) / segments];
    return [
      [from, 1],
      [from, -1],
      [to, 1],
      [to, 1],
      [from, -1],
      [to, -1],
    ];
  });
  return [...body.flat(), [2, 1], [2, -1], [3, 0]];
};

type Edge = EdgeDisplayData & Pick<DrawnEdge, 'curvature' | 'arrow' | 'certainty'>;

const program = (segments: number) =>
  class extends EdgeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      const number = (name: string, size: number) => ({ name, size, type: FLOAT });
      const bytes = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
      const data = steps(segments);
      return {
        VERTICES: data.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES as 4,
        UNIFORMS,
        ATTRIBUTES: [
          number('a_source', 2),
          number('a_target', 2),
          number('a_dash', 2),
          number('a_radius', 1),
          number('a_thickness', 1),
          number('a_curvature', 1),
          bytes('a_color'),
          bytes('a_id'),
        ],
        CONSTANT_ATTRIBUTES: [number('a_step', 2)],
        CONSTANT_DATA: data,
      };
    }

    override processVisibleItem(index: number, start: number, source: NodeDisplayData, target: NodeDisplayData, edge: Edge): void {
      const [on, off] = DASHES[edge.certainty] ?? [0, 0];
      const radius = edge.arrow ? target.size : -1;
      const values = [source.x, source.y, target.x, target.y, on, off, radius, edge.size, edge.curvature, floatColor(edge.color), index];
      for (const [at, value] of values.entries()) this.array[start + at] = value;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1]): void {
      const at = (name: (typeof UNIFORMS)[number]) => uniformLocations[name] ?? null;
      gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
      gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
      gl.uniform1f(at('u_pixelRatio'), params.pixelRatio);
      gl.uniform1f(at('u_minimum'), params.minEdgeThickness);
      gl.uniform2f(at('u_dimensions'), params.width * params.pixelRatio, params.height * params.pixelRatio);
    }
  };

const CURVED = 8;

export const edgePrograms = () =>
  ({ curve: program(CURVED), line: program(1) }) as unknown as Record<DrawnEdge['type'], EdgeProgramType<DrawnNode, DrawnEdge>>;
