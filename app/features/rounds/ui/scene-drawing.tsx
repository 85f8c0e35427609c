import { SCENE_SIZE, SCENES } from "~/features/rounds/domain/scenes";
import type { SceneName } from "~/features/rounds/domain/scenes";

/** The drawing of a round in the line of its thread. It says nothing that the words beside it do not say. */
export function SceneDrawing({ scene, small = false }: { scene: SceneName; small?: boolean }) {
  const { sun, ink, thread } = SCENES[scene];
  return (
    <svg
      className={small ? "scene scene--small" : "scene"}
      viewBox={`0 0 ${SCENE_SIZE.width} ${SCENE_SIZE.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="scene__sun" d={sun} />
      <path className="scene__ink" d={ink} />
      <path className="scene__thread" d={thread} />
    </svg>
  );
}
