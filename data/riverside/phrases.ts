/** What people write about each driver: sentences of praise and of complaint. {n} is a small number, {care} a kind of care. */
export const PHRASES: Readonly<
  Record<string, { readonly praise: readonly string[]; readonly blame: readonly string[] }>
> = {
  access: {
    praise: [
      "I got an appointment within {n} days.",
      "They fit me in the same day I called.",
      "Hardly any wait, I was called right away.",
      "Scheduling was quick and my appointment started on time.",
      "No long wait to be seen, even on a Monday.",
      "I was offered the next available appointment and it was that week.",
    ],
    blame: [
      "I waited {n} weeks for a first appointment.",
      "The next available appointment was {n} months out.",
      "Sat waiting for over {n} hours past my appointment.",
      "I was on hold for ages and nobody called back.",
      "They rescheduled my {care} appointment {n} times.",
      "It is impossible to get an appointment before next season.",
      "The wait was far too long for something urgent.",
      "My appointment was pushed back again, another month of waiting.",
      "Called {n} times just to schedule a {care} visit.",
      "Two hours of waiting for a ten minute visit.",
    ],
  },
  communication: {
    praise: [
      "The doctor listened to every concern I had.",
      "Everything was explained in plain words.",
      "She took the time to answer all my questions.",
      "They treated me with respect and kept me informed.",
      "He explained each step and never talked down to me.",
      "I felt heard for the first time in years.",
      "Great communication before and after the procedure.",
      "The physician was patient and really listened.",
    ],
    blame: [
      "Nobody explained what the results meant.",
      "The doctor did not listen and cut me off.",
      "I felt dismissed and ignored.",
      "Poor communication, I had to ask for every update.",
      "My questions were brushed aside.",
      "He was rude and talked over me.",
    ],
  },
  team: {
    praise: [
      "The nurses could not have done more.",
      "Good staff from the front desk to the ward.",
      "The nursing team worked together beautifully.",
      "Great staff on every shift.",
      "Our nurse went above and beyond.",
      "The receptionist and the nurses made our day.",
    ],
    blame: [
      "The front desk staff seemed annoyed to see us.",
      "The nurses were short-staffed and stressed.",
      "Staff did not seem to work as a team.",
      "The receptionist could not care less.",
    ],
  },
  expertise: {
    praise: [
      "The {care} surgeon is highly skilled.",
      "Top specialists and modern technology.",
      "Very knowledgeable {care} specialist.",
      "They really know what they are doing.",
      "An experienced surgeon, thorough from start to finish.",
      "The diagnosis was spot on after others had missed it.",
    ],
    blame: [
      "They seemed inexperienced with my condition.",
      "A wrong diagnosis the first time.",
      "The specialist did not seem knowledgeable.",
    ],
  },
  facility: {
    praise: [
      "The building is spotless and quiet.",
      "My room was clean and comfortable.",
      "Lovely modern rooms, very clean.",
      "A clean, bright and calm place.",
    ],
    blame: [
      "The room was dirty and the bathroom was not cleaned.",
      "Far too noisy to sleep at night.",
      "The rooms are old and cramped.",
    ],
  },
  cost: {
    praise: [
      "The price was fair and the bill held no surprises.",
      "They gave me an honest estimate of the cost.",
      "Affordable, with no surprise bill.",
    ],
    blame: [
      "The bill was twice what I had been quoted.",
      "Surprise charges kept showing up.",
      "Far too expensive for what was done.",
      "The billing department got my bill wrong {n} times.",
      "No one could tell me the cost beforehand.",
      "I was overcharged and billing would not fix it.",
    ],
  },
  digital: {
    praise: [
      "The patient portal made it all simple.",
      "I could book online in two clicks.",
      "The app shows test results in the portal at once.",
    ],
    blame: [
      "The patient portal never works.",
      "Online booking is broken.",
      "The website lists the wrong phone number.",
      "The portal locked me out and the app kept crashing.",
    ],
  },
  continuity: {
    praise: [
      "The same doctor has looked after me for {n} years.",
      "They followed up with a call after discharge.",
      "We have been coming here for years.",
      "Good follow-up care after my surgery.",
    ],
    blame: [
      "I saw a different doctor every visit.",
      "There was no follow-up after discharge.",
      "They lost my records between visits.",
    ],
  },
  location: {
    praise: [
      "Close to home with easy parking.",
      "Convenient location and plenty of parking.",
      "Close to my house and easy to park.",
    ],
    blame: ["Parking is a nightmare.", "The parking garage is full by nine.", "Too far to drive and no bus nearby."],
  },
  "safety-outcomes": {
    praise: [
      "My recovery went well and the result is excellent.",
      "The surgery was a success.",
      "I felt safe the whole time.",
      "They saved my life.",
    ],
    blame: [
      "I caught an infection after surgery.",
      "There was a medication error.",
      "I felt unsafe and had complications.",
    ],
  },
  reputation: {
    praise: [
      "Their good reputation is well deserved.",
      "The best hospital in the area, one I trust.",
      "A name our whole town trusts.",
    ],
    blame: ["It does not live up to its reputation.", "I have lost trust in this hospital."],
  },
  insurance: {
    praise: ["They accept my insurance without any trouble.", "My plan covered everything, in network."],
    blame: [
      "They no longer take my insurance.",
      "It turned out they were out of network.",
      "My insurance claim was denied because of their coding.",
    ],
  },
  referral: {
    praise: ["My family doctor referred me here.", "I was referred by my primary care physician."],
    blame: ["My referral was lost and had to be sent again."],
  },
  "word-of-mouth": {
    praise: ["A friend recommended this place.", "A neighbor sent us here and was right."],
    blame: ["I came because of the online reviews and was let down."],
  },
};

/** Sentences that name no driver. */
export const PLAIN = {
  praise: [
    "Great experience overall.",
    "Thank you all.",
    "Would recommend to anyone.",
    "Five stars from our family.",
    "Could not have asked for more.",
  ],
  middling: ["It was okay, nothing special.", "Some good, some not so good.", "Average experience for me."],
  blame: [
    "Very disappointing visit.",
    "I will not be going back.",
    "Would not recommend.",
    "A bad experience from start to end.",
  ],
} as const;

/** Kinds of care that fit into {care}. */
export const CARE = ["orthopedic", "cardiology", "oncology", "imaging", "maternity"] as const;
