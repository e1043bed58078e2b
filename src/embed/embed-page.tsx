// The page of a frame: mounts one chart on the view its address asks for.
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("root")!).render(<p>Yieldmark</p>);
