/** The smallest count of people that may be shown: no 1 to 10, nor anything that yields it (CMS cell size policy, ResDAC 2024). */
export const smallestShownBase = 11;
/** Below this base a share of 0 % or 100 % tells about everybody in it, and is not shown as such. */
export const smallestHomogeneousBase = 50;
/** The effective base below which a figure is grey and leaves headlines, rankings and tests; also of a wave that is raked. */
export const smallestTestedBase = 30;
/** The effective base below which a figure is flagged as small; also the fewest surveys from which CMS gives a hospital stars. */
export const smallestPlainBase = 100;

/** A share's interval of this width makes it unreliable (NCHS Series 2 No 175, adapted to Wilson's interval). */
export const widestReliable = 0.3;
/** No interval up to this width is unreliable, however small the share. */
export const alwaysReliable = 0.05;
/** Above that width, an interval wider than this many times its share is unreliable. */
export const widestRelative = 1.3;

/** Derived importance needs this many effective respondents, and this many for each driver. */
export const [fewestForImportance, fewestPerDriver] = [100, 10];
/** Below this effective base derived importance shows a direction, not a size. */
export const smallestSettledModel = 300;
/** R² below this explains too little for any ranking. */
export const leastExplained = 0.1;
/** A correlation with the outcome above this says that the item asks the outcome again. */
export const repeatsOutcomeAbove = 0.95;

/** The level of the tests, of which there is one: the false discovery rate at which a difference is marked. */
export const falseDiscoveryRate = 0.05;
/** The fewest drivers, and kinds of evidence, whose agreement Kendall's W can tell. */
export const [fewestAgreedDrivers, fewestAgreedKinds] = [5, 3];
/** The fewest complete periods behind a baseline of change. */
export const fewestPeriods = 8;

/** Raked weights that leave a smaller part of the answers than this are refused. */
export const leastEfficient = 0.3;
/** A design effect above this is warned of: more than half of the answers are lost. */
export const costlyDesignEffect = 2;
