/** Goes up with every change of what the pipeline makes of a text. Apart from the pipeline, so that asking for it loads nothing. */
export const PIPELINE_VERSION = '2';
