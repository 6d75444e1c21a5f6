import { Printed } from "../../ui/Printed.tsx";
import { Clause } from "../../ui/Sentence.tsx";

/** A sentence that breaks between its clauses: 不一致0处 stays on one line. */
export function Clauses({ text }: { readonly text: string }) {
  return text.split(/(?<=[，；：])/u).map((clause, index) => (
    <Clause key={index}>
      <Printed>{clause}</Printed>
    </Clause>
  ));
}
