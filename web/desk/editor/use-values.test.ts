import { expect, test } from "vitest";
import { valuesIn } from "./use-values";

test("a language's own value stands before the one for all", () => {
  const values = [
    { name: "price", locale: "pt-BR", value: "R$ 5" },
    { name: "price", locale: "pt", value: "5 €" },
    { name: "price", locale: "", value: "€5" },
    { name: "days", locale: "", value: "30" },
    { name: "only_here", locale: "ja", value: "はい" },
  ];
  expect(valuesIn("pt-BR", values)).toEqual({ price: "R$ 5", days: "30" });
  expect(valuesIn("pt", values)).toEqual({ price: "5 €", days: "30" });
  expect(valuesIn("en", values)).toEqual({ price: "€5", days: "30" });
});
