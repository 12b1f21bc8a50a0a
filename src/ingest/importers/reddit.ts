import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, unread } from "../rules.ts";

/** Reddit posts and comments; what was deleted has no text. */
export const reddit = defineImporter({
  id: "reddit",
  label: "Reddit posts",
  source: "review",
  textKind: "post",
  headerShape: "one",
  signature: {
    all: ["subreddit", "created_utc"],
    typical: ["author", "score", "selftext", "body", "title", "permalink", "num_comments"],
  },
  columns: [
    field("review_key", "id"),
    field("text", "title", "selftext", "body"),
    dateField("posted_on", "epoch-seconds", "created_utc"),
    field("author", "author"),
    unread("score", "num_comments", "permalink", "subreddit"),
  ],
  missing: [...commonMissing, "[deleted]", "[removed]"],
  dateFormats: ["epoch-seconds", "iso"],
  site: "Reddit",
});
