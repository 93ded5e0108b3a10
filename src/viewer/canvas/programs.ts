// Edge programs: sigma's curves, with and without arrow head, and with dashes put into their shader.
import { createEdgeCurveProgram, DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS } from '@sigma/edge-curve';
import type { EdgeProgramType } from 'sigma/rendering';
import { EdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering';
import type { DrawnEdge, DrawnNode } from './build-graph.js';
import { DASHES } from './colors.js';

const ARROW = { extremity: 'target', lengthToThicknessRatio: 3.4, widenessToThicknessRatio: 2.6 } as const;

/** Labels are drawn by labels.ts, in one piece each; the package would draw Arabic letter by letter. */
const noLabel = (): void => {};

const curve = (arrow: boolean): EdgeProgramType =>
  createEdgeCurveProgram({ ...DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS, arrowHead: arrow ? ARROW : null, drawLabel: noLabel });

const MARK = 'float halfThickness = thickness / 2.0;';

const dashed = (base: EdgeProgramType, [on, off]: readonly [number, number]): EdgeProgramType => {
  const cut = `
  #ifndef PICKING_MODE
  vec2 chord = v_cpC - v_cpA;
  float along = dot(gl_FragCoord.xy - v_cpA, chord) / max(length(chord), 1.0);
  float unit = max(v_thickness, 1.5);
  if (thickness <= v_thickness && mod(along, unit * ${(on + off).toFixed(2)}) > unit * ${on.toFixed(2)}) {
    gl_FragColor = transparent;
    return;
  }
  #endif
  ${MARK}`;
  const Base = base as unknown as new (...args: never[]) => { getDefinition(): { FRAGMENT_SHADER_SOURCE: string } };
  const Dashed = class extends Base {
    override getDefinition() {
      const definition = super.getDefinition();
      return { ...definition, FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(MARK, cut) };
    }
  };
  return Dashed as unknown as EdgeProgramType;
};

const programs = (name: string, base: EdgeProgramType): readonly (readonly [string, EdgeProgramType])[] =>
  DASHES.map((dash, at) => [`${name}${at}`, dash === null ? base : dashed(base, dash)] as const);

/** `arrow0` … `arrow3` and `plain0` … `plain3`: the number is the certainty's place in FACTUALITIES. */
export const edgePrograms = (): Record<string, EdgeProgramType<DrawnNode, DrawnEdge>> => {
  const all: Record<string, EdgeProgramType> = {
    ...Object.fromEntries([...programs('arrow', curve(true)), ...programs('plain', curve(false))]),
    straight: EdgeArrowProgram as EdgeProgramType,
    line: EdgeLineProgram as EdgeProgramType,
  };
  return all as unknown as Record<string, EdgeProgramType<DrawnNode, DrawnEdge>>;
};
