/** Points from the page's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A run of text as the file sets it. */
export interface TextItem {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly baseline: number;
  /** Height of its font. */
  readonly size: number;
}

/** A drawn line along one of the axes. */
export interface Ruling {
  /** How far down a horizontal one lies, how far right a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What the layout is read from, whichever format it came in. All lengths are points. */
export interface PositionedPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
  readonly pictures: readonly Box[];
}
