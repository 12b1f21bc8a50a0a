import brandHealth from "./views/brand_health.sql?raw";
import commentMention from "./views/comment_mention.sql?raw";
import citing from "./views/citing.sql?raw";
import decided from "./views/decided.sql?raw";
import funnel from "./views/funnel.sql?raw";
import funnelPair from "./views/funnel_pair.sql?raw";
import hospitalScore from "./views/hospital_score.sql?raw";
import lead from "./views/lead.sql?raw";
import lost from "./views/lost.sql?raw";
import lostReason from "./views/lost_reason.sql?raw";
import ownMention from "./views/own_mention.sql?raw";
import publicText from "./views/public_text.sql?raw";
import rating from "./views/rating.sql?raw";
import ratingPair from "./views/rating_pair.sql?raw";
import reason from "./views/reason.sql?raw";
import selection from "./views/selection.sql?raw";
import settledMention from "./views/settled_mention.sql?raw";
import signal from "./views/signal.sql?raw";
import stated from "./views/stated.sql?raw";
import survey from "./views/survey.sql?raw";
import surveyComment from "./views/survey_comment.sql?raw";

/** The text of every static view, in the order that creates them: each reads tables and earlier views only. */
export const views: readonly string[] = [
  survey,
  funnel,
  funnelPair,
  rating,
  ratingPair,
  stated,
  brandHealth,
  decided,
  selection,
  reason,
  lost,
  lostReason,
  signal,
  lead,
  publicText,
  settledMention,
  ownMention,
  citing,
  hospitalScore,
  surveyComment,
  commentMention,
];
