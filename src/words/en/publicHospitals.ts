/** The words of the tables of public hospitals. */
export const publicHospitalWords = {
  yours: "Your hospital",
  nameOrId: "name or facility id",
  find: "Find",
  showNone: "Show no hospital of ours",
  byState: (measure: string): string => `${measure} by state`,
  mean: "Unweighted mean over hospitals, 0–100.",
  againstPeers: "against unweighted means of its peers",
  measure: "Measure",
  own: "This hospital",
  peers: { state: "Same state", type: "Same type", ownership: "Same ownership" },
  percentile: "Percentile",
} as const;
