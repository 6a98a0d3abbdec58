import type { RenderParams } from 'sigma/types';
import type { ProgramInfo } from 'sigma/rendering';

/** What the shaders of nodes and edges are told of the view. */
export const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** Tells a program's shaders of the view. */
export function setUniforms({ correctionRatio, sizeRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
  gl.uniform1f(uniformLocations['u_correctionRatio']!, correctionRatio);
  gl.uniform1f(uniformLocations['u_sizeRatio']!, sizeRatio);
  gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, matrix);
}
