import { Fragment } from "react";
import type { RichTextNode } from "~/features/proposals/domain/rich-text";
import { useT } from "~/i18n/context";
import { languageMark } from "~/i18n/language";
import { Prose } from "~/ui/prose";
import { Redacted } from "./redacted";

function Nodes({ nodes }: { nodes: readonly RichTextNode[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <Fragment key={index}>
          <OneNode node={node} />
        </Fragment>
      ))}
    </>
  );
}

function OneNode({ node }: { node: RichTextNode }) {
  switch (node.kind) {
    case "text":
      return <>{node.text}</>;
    case "redacted":
      return <Redacted reason={node.reason} />;
    case "link":
      return (
        <a href={node.href} rel="nofollow ugc noreferrer">
          <Nodes nodes={node.children} />
        </a>
      );
    case "element": {
      const Name = node.name;
      if (Name === "br") return <br />;
      return (
        <Name>
          <Nodes nodes={node.children} />
        </Name>
      );
    }
  }
}

export interface RichTextProps {
  nodes: readonly RichTextNode[];
  /** The language it was written in. */
  language?: string;
}

/** What somebody wrote, as running text. */
export function RichText({ nodes, language }: RichTextProps) {
  const t = useT();
  return (
    <div {...(language ? languageMark(language, t.language) : {})}>
      <Prose>
        <Nodes nodes={nodes} />
      </Prose>
    </div>
  );
}
