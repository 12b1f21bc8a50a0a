/**
 * How often the machine that reads the tone of texts without stars is right: on comments that people called praise or
 * complaint, by respondents it was not trained on. A test holds it against the measure beside the model's weights.
 */
export const machineTone = { rightOfClear: 0.879 } as const;
