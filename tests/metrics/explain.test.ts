import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/domain/period.ts";
import { explain, sourceOfFigure } from "../../src/metrics/explain.ts";
import { metrics } from "../../src/metrics/registry.ts";

const september = { from: monthOf(2026, 9), to: monthOf(2026, 9) };

describe("explanations", () => {
  it("give the statement behind a figure, its values bound and not in its text", () => {
    const population = { period: september, keep: { location: ["O'Hara; DROP TABLE brand"] } };
    const explanation = explain({ metric: "performance", keys: { brand: "Own", driver: "access" } }, population);
    const [question] = explanation?.questions ?? [];
    expect(question?.values).toEqual([september.from, september.to, "O'Hara; DROP TABLE brand", "Own", "access"]);
    expect(question?.pieces.join("?")).toContain(
      "FROM rating WHERE month BETWEEN ? AND ? AND location IN (?) AND brand = ? AND driver = ?",
    );
    expect(explanation?.sql[0]).toContain("location IN ('O''Hara; DROP TABLE brand')");
  });

  it("give both statements where the base is counted apart", () => {
    const explanation = explain({ metric: "writes", keys: { driver: "access" } }, { period: null, keep: {} });
    expect(explanation?.sql).toHaveLength(2);
    expect(explanation?.sql[1]).toContain("FROM public_text");
  });

  it("state the co-moments of moves for the outcome and drivers of the model", () => {
    const terms = { outcome: "choose", drivers: ["access", "team"] } as const;
    const explanation = explain({ metric: "moves", keys: { driver: "access" } }, { period: null, keep: {} }, terms);
    expect(explanation?.meaning).toContain("not proof");
    expect(explanation?.sql[0]).toContain(`"rating_access" IS NOT NULL`);
  });

  it("say in words what every metric is, how it is computed, and of whom", () => {
    for (const { id } of metrics) {
      const explanation = explain({ metric: id, keys: {} }, { period: null, keep: {} });
      for (const words of ["label", "question", "meaning", "formula", "interval", "base"] as const) {
        expect(explanation?.[words], `${id} ${words}`).not.toBe("");
      }
      expect(sourceOfFigure(id), id).not.toBeNull();
    }
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
  });

  it("know nothing of unknown figures", () => {
    expect(explain({ metric: "luck", keys: {} }, { period: null, keep: {} })).toBeNull();
    expect(sourceOfFigure("market")).toBeNull();
  });
});
