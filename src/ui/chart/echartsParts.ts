import { SunburstChart } from "echarts/charts";
import { AriaComponent, TooltipComponent } from "echarts/components";
import { init, use as register, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

register([AriaComponent, SunburstChart, TooltipComponent, SVGRenderer]);

/** A chart in an element, drawn as SVG: the canvas renderer breaks the page's content policy. */
export function chartIn(element: HTMLElement, width: number, height: number): EChartsType {
  return init(element, null, { renderer: "svg", width, height });
}
