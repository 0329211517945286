// Draws on the server: the same drawings.js and the same ECharts as in the browser, without a page.
import * as echarts from '/META-INF/resources/webjars/echarts/5.5.0/echarts.esm.min.js';
import { draw } from '/META-INF/resources/charts/drawings.js';

// Widths of the typeface, in thousandths of its size: without a page nothing else knows them.
export function measure(widths, otherwise) {
  const known = JSON.parse(widths);
  echarts.setPlatformAPI({
    measureText: (text, font) => {
      const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
      let width = 0;
      for (const sign of text ?? '') {
        width += known[sign] ?? otherwise;
      }
      return { width: (width * size) / 1000 };
    },
  });
}

// Which item of the figure each datum of each series is.
const numbers = (option) => option.series.map((series) => series.data.map((datum) => datum?.index ?? -1));

export function svg(figureText, lookText) {
  const look = JSON.parse(lookText);
  const { option, height, hidden } = draw(JSON.parse(figureText), look);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: look.width, height });
  try {
    chart.setOption(option);
    return JSON.stringify({ svg: chart.renderToSVGString(), height, hidden, items: numbers(option) });
  } finally {
    chart.dispose();
  }
}
