// What a drawing looks like: pure functions from a figure (plain data, org.vigienuage.web.chart.Drawing) and a look (width, colours) to
// an option of ECharts and a height. The browser (vn-chart.js) and the server (org.vigienuage.web.chart.ChartImages) both draw with this file.
//
// A look has: width; narrow; still (no movement); alone (nothing else says the names of colours); font; colours ink, muted, rule, strong, paper, series (six), other; and, where the
// picture has a given size, room (its height): what does not fit is then left out, and `hidden` says how much.
import { axisMoney } from './format.js';

const BAR = 18;

/** The option, the height in pixels, and how many marks there was no room for. */
export function draw(figure, look) {
  const { option, height, hidden = 0 } = DRAWINGS[figure.kind](figure, look);
  return { option: { ...common(look), ...option }, height, hidden };
}

function common(look) {
  return {
    animation: !look.still,
    animationDuration: 250,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: look.font, color: look.ink },
    aria: { enabled: false },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: look.paper,
      borderColor: look.strong,
      borderWidth: 1,
      padding: 8,
      textStyle: { color: look.ink, fontSize: 13 },
      formatter: ({ data }) => data?.tip ?? '',
    },
  };
}

// What a mark brings to every kind of series: its number, so that a click finds it, and its tip.
const point = (item, index, value) => ({ value, index, tip: item.tip, cursor: item.opens ? 'pointer' : 'default' });

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// Patterns are of the colour of the paper, which every colour stands out from.
function decal(look, number) {
  const color = look.paper;
  const lines = (rotation, thick, gap) => ({ color, rotation, symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [thick, gap] });
  return [
    { color, symbol: 'none' },
    lines(Math.PI / 4, 1.5, 6),
    { color, symbol: 'circle', symbolSize: 0.5, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0] },
    lines(-Math.PI / 4, 1.5, 4),
    lines(0, 1.5, 5),
    lines(Math.PI / 2, 1.5, 5),
    { color, symbol: 'triangle', symbolSize: 0.7, dashArrayX: [9, 9], dashArrayY: [9, 5] },
  ][number % 7];
}

// Beyond six comes « Autres », which is grey.
const colour = (look, number) => look.series[number] ?? look.other;

const PATTERNS = { enabled: true, label: { enabled: false }, decal: { show: true } };

// Long tails would flatten every bar: the axis follows the central values and a range that goes further ends in an arrow.
function ceiling(items) {
  const central = Math.max(0, ...items.map((item) => item.central ?? 0));
  const high = Math.max(0, ...items.map((item) => item.high ?? 0));
  return Math.min(high, central * 1.6) || 1;
}

function whisker(look, horizontal, limit) {
  return {
    type: 'custom',
    z: 3,
    silent: true,
    encode: horizontal ? { x: [0, 1], y: 2 } : { y: [0, 1], x: 2 },
    renderItem: (_, api) => {
      const [low, high, at] = [api.value(0), api.value(1), api.value(2)];
      if (!(high > low)) {
        return null;
      }
      const cut = high > limit;
      const from = horizontal ? api.coord([low, at]) : api.coord([at, low]);
      const to = horizontal ? api.coord([Math.min(high, limit), at]) : api.coord([at, Math.min(high, limit)]);
      const size = 4;
      const style = { stroke: look.ink, lineWidth: 1.25, fill: 'none' };
      const line = (points) => ({ type: 'polyline', shape: { points }, style });
      const across = (point) => (horizontal ? [[point[0], point[1] - size], [point[0], point[1] + size]] : [[point[0] - size, point[1]], [point[0] + size, point[1]]]);
      const arrow = horizontal
        ? [[to[0] - size, to[1] - size], to, [to[0] - size, to[1] + size]]
        : [[to[0] - size, to[1] + size], to, [to[0] + size, to[1] + size]];
      return { type: 'group', children: [line([from, to]), line(across(from)), line(cut ? arrow : across(to))] };
    },
  };
}

function ranked(figure, look) {
  const least = look.narrow ? 46 : 33;
  const top = look.narrow ? 14 : 4;
  const places = look.room ? Math.max(1, Math.floor((look.room - top - 8) / least)) : figure.items.length;
  const items = figure.items.slice(0, places);
  const row = look.room ? Math.min(52, (look.room - top - 8) / Math.max(1, items.length)) : look.narrow ? 46 : 34;
  const limit = ceiling(items);
  const names = look.narrow ? 0 : Math.min(300, Math.round(look.width * (look.room ? 0.38 : 0.34)));
  const height = Math.round(items.length * row + top + 8);
  const end = (item) => Math.min(Math.max(item.central ?? 0, item.high ?? 0), limit);
  return {
    height,
    hidden: figure.items.length - items.length,
    option: {
      grid: { left: names, right: 92, top, bottom: 8 },
      xAxis: { type: 'value', max: limit, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: items.map((item) => item.label),
        axisTick: { show: false },
        axisLine: { show: true, lineStyle: { color: look.strong } },
        axisLabel: { show: !look.narrow, color: look.ink, fontSize: 13, lineHeight: 15, width: names - 14, overflow: row >= 32 ? 'break' : 'truncate', height: 32, interval: 0 },
      },
      series: [
        {
          type: 'bar',
          barWidth: BAR,
          data: items.map((item, index) => ({ ...point(item, index, item.central ?? 0), itemStyle: { color: colour(look, item.series ?? 0) } })),
          label: look.narrow
            ? {
                show: true,
                position: [0, -16],
                color: look.ink,
                fontSize: 12,
                width: look.width - 8,
                overflow: 'truncate',
                formatter: ({ dataIndex }) => items[dataIndex].label,
              }
            : { show: false },
          barCategoryGap: 0,
        },
        {
          type: 'scatter',
          symbolSize: 0.01,
          silent: true,
          itemStyle: { opacity: 1 },
          data: items.map((item, index) => [end(item), index]),
          label: {
            show: true,
            position: 'right',
            distance: 8,
            color: look.ink,
            fontSize: 13,
            formatter: ({ dataIndex }) => items[dataIndex].text,
          },
        },
        { ...whisker(look, true, limit), data: items.map((item, index) => [item.low, item.high, index]) },
      ],
    },
  };
}

// Columns along time: names below, dollars at the left.
function columns(names, limit, look, figure, room) {
  return {
    xAxis: {
      type: 'category',
      data: names,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.strong } },
      axisLabel: { color: look.muted, fontSize: 12, hideOverlap: true, rotate: room < 34 && !look.room ? 60 : 0 },
    },
    yAxis: {
      type: 'value',
      max: limit,
      splitNumber: 4,
      splitLine: { lineStyle: { color: look.rule } },
      axisLabel: { color: look.muted, fontSize: 12, showMaxLabel: false, formatter: (value) => (figure.unit === 'awards' ? (Number.isInteger(value) ? String(value) : '') : axisMoney(value, figure.language)) },
    },
  };
}

function yearBars(items, limit, look, labelled) {
  return [
    {
      type: 'bar',
      barMaxWidth: 56,
      barMinHeight: 1,
      data: items.map((item, index) => ({ ...point(item, index, item.central ?? 0), itemStyle: { color: colour(look, item.series ?? 0) } })),
    },
    {
      type: 'scatter',
      symbolSize: 0.01,
      silent: true,
      itemStyle: { opacity: 1 },
      data: items.map((item, index) => [index, Math.min(Math.max(item.central ?? 0, item.high ?? 0), limit)]),
      label: {
        show: labelled,
        position: 'top',
        distance: 6,
        color: look.ink,
        fontSize: 12,
        formatter: ({ dataIndex }) => items[dataIndex].text,
      },
    },
    { ...whisker(look, false, limit), data: items.map((item, index) => [item.low, item.high, index]) },
  ];
}

function years(figure, look) {
  const { items } = figure;
  const limit = ceiling(items);
  const room = look.width / Math.max(1, items.length);
  const labelled = room > 62;
  return {
    height: look.room ?? (look.narrow ? 240 : 300),
    option: {
      grid: { left: 4, right: 4, top: labelled ? 26 : 12, bottom: 4, containLabel: true },
      ...columns(items.map((item) => item.label), limit, look, figure, room),
      series: yearBars(items, limit, look, labelled),
    },
  };
}

function parts(figure, look) {
  const { items } = figure;
  const total = sum(items.map((item) => item.central ?? 0));
  // Where the picture stands alone, the names of the parts are written under it; in the program they stand beside it.
  const rows = look.room ? Math.min(items.length, Math.max(0, Math.floor((look.room - 76) / 26))) : look.alone ? items.length : 0;
  const bar = 52;
  return {
    height: rows ? 76 + rows * 26 : 64,
    hidden: look.alone ? items.length - rows : 0,
    option: {
      aria: PATTERNS,
      grid: { left: 0, right: 0, top: 4, height: bar + 4 },
      xAxis: { type: 'value', max: total || 1, show: false },
      yAxis: { type: 'category', data: [''], show: false },
      ...(rows ? { legend: { ...legend(look), orient: 'vertical', left: 0, top: bar + 20, data: items.slice(0, rows).map((_, at) => String(at)), formatter: (at) => `${items[at].label}\u2002${items[at].text}` } } : {}),
      series: items.map((item, index) => ({
        type: 'bar',
        name: String(index),
        stack: 'parts',
        barWidth: bar,
        data: [point(item, index, item.central ?? 0)],
        itemStyle: { color: colour(look, item.series ?? index), decal: decal(look, item.series ?? index), borderColor: look.paper, borderWidth: 1 },
      })),
    },
  };
}

// Names of series are their numbers: two of them may be called the same, and some words mean something to a legend.
function legend(look) {
  return {
    selectedMode: false,
    icon: 'rect',
    itemWidth: 20,
    itemHeight: 14,
    itemGap: 10,
    padding: 0,
    backgroundColor: 'transparent',
    textStyle: { color: look.ink, fontSize: 13, fontFamily: look.font },
  };
}

function series(figure, look) {
  const { names, items } = figure;
  const beside = figure.layout === 'beside';
  const central = (row, column) => items[row * figure.columns.length + column].central ?? 0;
  const whole = figure.columns.map((_, column) => sum(names.map((_, row) => central(row, column))));
  const limit = beside ? ceiling(items) : Math.max(...whole, 0) * 1.04 || 1;
  // A few entities stand above what compares them, many series beside it, in their order.
  const few = beside && names.length <= 3 && !look.narrow;
  const side = look.narrow || few ? 0 : Math.min(260, Math.round(look.width * (look.room ? 0.34 : 0.28)));
  const above = look.narrow ? names.length * 22 + 12 : few ? 32 : 12;
  const gap = look.room ? Math.max(2, Math.min(10, (look.room - 20) / names.length - 15)) : 10;
  const room = (look.width - side - 60) / Math.max(1, figure.columns.length);
  const each = room / Math.max(1, names.length);
  const rows = names.map((_, row) => ({
    type: 'bar',
    name: String(row),
    ...(beside ? { barGap: '12%' } : { stack: 'all' }),
    barMaxWidth: beside ? 36 : 56,
    data: figure.columns.map((_, column) => {
      const index = row * figure.columns.length + column;
      return point(items[index], index, items[index].central ?? 0);
    }),
    itemStyle: { color: colour(look, row), decal: decal(look, row), borderColor: look.paper, borderWidth: 0.5 },
    label: {
      show: beside && each > 46,
      position: 'top',
      color: look.ink,
      fontSize: 12,
      formatter: ({ data }) => items[data.index].text,
    },
  }));
  return {
    height: look.room ?? (look.narrow ? 260 + above : 340),
    option: {
      aria: PATTERNS,
      grid: { left: 4, right: side || 4, top: beside ? above + 14 : above, bottom: 4, containLabel: true },
      legend: {
        ...legend(look),
        orient: few ? 'horizontal' : 'vertical',
        ...(side ? { left: look.width - side + 18, top: 12, itemGap: gap } : { left: 0, top: 0, itemGap: few ? 24 : 8 }),
        // As they stand: the last one is on top of the stack.
        data: beside ? [...names.keys()].map(String) : [...names.keys()].map(String).reverse(),
        formatter: (row) => names[row],
        textStyle: { ...legend(look).textStyle, width: few ? look.width / names.length - 54 : (side ? side - 18 : look.width) - 30, overflow: 'truncate' },
      },
      ...columns(figure.columns, limit, look, figure, room),
      series: rows,
    },
  };
}

// Positions that no axis knows: each datum is drawn by a function of its number.
function free(data, renderItem, more = {}) {
  return { type: 'custom', coordinateSystem: 'none', data, renderItem: ({ dataIndex }) => renderItem(dataIndex), ...more };
}

function words(x, y, text, style) {
  return { type: 'text', silent: true, style: { x, y, text, verticalAlign: 'middle', fontSize: 13, ...style } };
}

const silently = (children) => free([0], () => ({ type: 'group', silent: true, children }), { silent: true });

// Shades alone tell nothing to those who do not see them: each cell also has a bar, and its value where there is room.
function matrix(figure, look) {
  const least = 34;
  const head = look.narrow ? 110 : look.room ? 84 : 96;
  const places = look.room ? Math.max(1, Math.floor((look.room - head) / 22)) : figure.rows.length;
  const rows = figure.rows.slice(0, places);
  const row = look.room ? Math.min(44, (look.room - head) / Math.max(1, rows.length)) : least;
  const names = Math.min(260, Math.round(look.width * (look.narrow ? 0.36 : 0.3)));
  const slant = look.narrow ? 12 : 44;
  const column = (look.width - names - slant) / Math.max(1, figure.columns.length);
  const most = Math.max(...figure.items.map((item) => item.central ?? 0), 0) || 1;
  const items = figure.items.map((item, index) => ({ ...item, index })).filter((item) => item.row < rows.length);
  const style = { fontFamily: look.font, fill: look.ink };
  const left = (number) => names + number * column;
  const upper = (number) => head + number * row;
  const cells = items.map((item) => point(item, item.index, item.central ?? 0));
  return {
    height: Math.round(head + rows.length * row + 4),
    hidden: figure.rows.length - rows.length,
    option: {
      series: [
        silently([
          ...rows.map((name, at) => words(0, upper(at) + row / 2, name, { ...style, width: names - 12, overflow: 'truncate' })),
          ...figure.columns.map((name, at) => ({
            ...words(0, 0, name, { ...style, fontSize: 12, width: head * 1.2 - 14, overflow: 'truncate' }),
            x: left(at) + column / 2,
            y: head - 10,
            rotation: look.narrow ? Math.PI / 2 : Math.PI / 3.6,
          })),
          ...rows.map((_, at) => ({
            type: 'line',
            shape: { x1: 0, y1: upper(at + 1), x2: left(figure.columns.length), y2: upper(at + 1) },
            style: { stroke: look.rule, lineWidth: 1 },
          })),
        ]),
        free(cells, (at) => {
          const item = items[at];
          const share = Math.max(0, item.central ?? 0) / most;
          const [x, y, width, height] = [left(item.column) + 1, upper(item.row) + 1, column - 2, row - 2];
          const bar = { type: 'rect', shape: { x, y: y + height - 4, width: Math.max(1, width * share), height: 4 }, style: { fill: look.series[0] } };
          const ground = { type: 'rect', shape: { x, y, width, height }, style: { fill: look.series[0], opacity: 0.06 + 0.44 * Math.sqrt(share) } };
          const text = words(x + width / 2, y + (height - 4) / 2 + 1, item.text, { ...style, fontSize: 12, align: 'center' });
          return { type: 'group', children: column > 62 ? [ground, bar, text] : [ground, bar] };
        }),
      ],
    },
  };
}

// Ends one under the other, each at least as high as its name, and as large as fits into the height that there is.
function stack(values, height, gap, least) {
  const used = (scale) => sum(values.map((value) => Math.max(value * scale, least) + gap)) - gap;
  let [low, high] = [0, height / (sum(values) || 1)];
  for (let turn = 0; turn < 40; turn++) {
    const middle = (low + high) / 2;
    [low, high] = used(middle) > height ? [low, middle] : [middle, high];
  }
  return low;
}

function flow(figure, look) {
  const { left, right, items } = figure;
  const value = (item) => Math.max(0, item.central ?? 0);
  const from = left.map((_, at) => sum(items.filter((item) => item.from === at).map(value)));
  const to = right.map((_, at) => sum(items.filter((item) => item.to === at).map(value)));
  const longer = Math.max(left.length, right.length, 1);
  const height = look.room ?? longer * 46 + 20;
  const gap = 8;
  const least = Math.min(30, (height - gap * (longer - 1)) / longer);
  const scale = Math.min(stack(from, height, gap, least), stack(to, height, gap, least));
  const names = Math.round(look.width * (look.narrow ? 0.3 : 0.28));
  const [begin, end] = [names, look.width - names];
  const thick = 8;
  const place = (values) => {
    const slots = values.map((each) => Math.max(each * scale, least));
    let y = Math.max(0, (height - sum(slots) - gap * (values.length - 1)) / 2);
    return values.map((each, at) => {
      const size = Math.max(1, each * scale);
      const top = y + (slots[at] - size) / 2;
      y += slots[at] + gap;
      return { top, size, next: top };
    });
  };
  const [leftEnds, rightEnds] = [place(from), place(to)];
  const starts = new Map();
  const stops = new Map();
  const order = items.map((_, at) => at);
  [...order].sort((one, other) => items[one].from - items[other].from || items[one].to - items[other].to).forEach((at) => {
    starts.set(at, leftEnds[items[at].from].next);
    leftEnds[items[at].from].next += value(items[at]) * scale;
  });
  [...order].sort((one, other) => items[one].to - items[other].to || items[one].from - items[other].from).forEach((at) => {
    stops.set(at, rightEnds[items[at].to].next);
    rightEnds[items[at].to].next += value(items[at]) * scale;
  });
  const ribbon = (at) => {
    const [x1, x2] = [begin + thick, end - thick];
    const middle = (x1 + x2) / 2;
    const [y1, y2, size] = [starts.get(at), stops.get(at), Math.max(1, value(items[at]) * scale)];
    return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}L${x2} ${y2 + size}C${middle} ${y2 + size} ${middle} ${y1 + size} ${x1} ${y1 + size}Z`;
  };
  const block = (x, { top, size }) => ({ type: 'rect', shape: { x, y: top, width: thick, height: size }, style: { fill: look.ink } });
  const style = { fontFamily: look.font, fill: look.ink, fontSize: look.narrow ? 12 : 13 };
  const name = (each, spot, x, align) => {
    const width = names - 10;
    const text = { ...style, align, width, overflow: 'truncate' };
    const y = spot.top + spot.size / 2;
    return each.text && least >= 28
      ? [words(x, y - 8, each.label, text), words(x, y + 8, each.text, { ...text, fill: look.muted, fontSize: 12 })]
      : [words(x, y, each.label, text)];
  };
  return {
    height: Math.round(height),
    option: {
      series: [
        free(
          items.map((item, index) => point(item, index, value(item))),
          (at) => ({
            type: 'group',
            children: [
              { type: 'path', shape: { pathData: ribbon(at) }, style: { fill: colour(look, items[at].series ?? 0), opacity: 0.38 } },
              ...(value(items[at]) * scale > 15 && end - begin > 140
                ? [words(begin + thick + 8, starts.get(at) + (value(items[at]) * scale) / 2, items[at].text, { ...style, fontSize: 12 })]
                : []),
            ],
          }),
        ),
        silently([
          ...leftEnds.map((spot) => block(begin, spot)),
          ...rightEnds.map((spot) => block(end - thick, spot)),
          ...left.flatMap((each, at) => name(each, leftEnds[at], begin - 8, 'right')),
          ...right.flatMap((each, at) => name(each, rightEnds[at], end + 8, 'left')),
        ]),
      ],
    },
  };
}

const DAY = 86_400_000;
const days = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;

// Years, and below them numbered events, each on its day: a dashed line leads from the number through the years.
function timeline(figure, look) {
  const totals = figure.items.filter((item) => item.begins);
  const all = figure.items.map((item, index) => ({ ...item, index })).filter((item) => item.day);
  const two = look.width >= 560;
  const line = look.room ? 18 : 20;
  const lanes = look.room ? 40 : 46;
  const places = look.room ? Math.max(0, Math.floor((look.room - 122 - lanes) / line)) * (two ? 2 : 1) : all.length;
  const moments = all.slice(Math.max(0, all.length - places));
  const rows = Math.ceil(moments.length / (two ? 2 : 1));
  const list = rows * line;
  const height = look.room ?? (look.narrow ? 220 : 270) + lanes + list;
  const [left, right, top] = [66, 10, 24];
  const bottom = list + lanes + 26;
  const limit = ceiling(totals);
  const slot = (look.width - left - right) / Math.max(1, totals.length);
  const labelled = slot > 62;
  const across = ({ day }) => {
    const at = Math.max(0, totals.findLastIndex((year) => year.begins <= day));
    const first = days(totals[at].begins);
    const next = totals[at + 1] ? days(totals[at + 1].begins) : first + 365.25;
    return left + slot * (at + Math.min(1, Math.max(0, (days(day) - first) / (next - first))));
  };
  const ends = [-Infinity, -Infinity];
  const spots = moments.map((moment, at) => {
    const x = across(moment);
    const lane = x - ends[0] >= 20 || ends[0] <= ends[1] ? 0 : 1;
    ends[lane] = x;
    const column = two ? Math.floor(at / rows) : 0;
    return {
      x,
      y: height - list - lanes + 16 + lane * 16,
      text: [column * (look.width / 2), height - list + (at - column * rows) * line + line / 2],
    };
  });
  const badge = (x, y, number) => [
    { type: 'circle', shape: { cx: x, cy: y, r: 8.5 }, style: { fill: look.paper, stroke: look.ink, lineWidth: 1 } },
    words(x, y, number, { fill: look.ink, fontFamily: look.font, fontSize: 11, align: 'center' }),
  ];
  const style = { fill: look.ink, fontFamily: look.font, fontSize: 12 };
  return {
    height: Math.round(height),
    hidden: all.length - moments.length,
    option: {
      grid: { left, right, top, bottom },
      ...columns(totals.map((item) => item.label), limit, look, figure, Math.max(34, slot)),
      series: [
        ...yearBars(totals, limit, look, labelled),
        free(
          moments.map((moment) => point(moment, moment.index, 0)),
          (at) => {
            const { x, y, text } = spots[at];
            const number = String(all.length - moments.length + at + 1);
            return {
              type: 'group',
              children: [
                { type: 'line', shape: { x1: x, y1: top, x2: x, y2: y - 8.5 }, style: { stroke: look.ink, lineWidth: 1, lineDash: [3, 3] } },
                ...badge(x, y, number),
                ...badge(text[0] + 9, text[1], number),
                words(text[0] + 24, text[1], `${moments[at].text}\u2002${moments[at].label}`, {
                  ...style,
                  width: look.width / (two ? 2 : 1) - 34,
                  overflow: 'truncate',
                }),
              ],
            };
          },
          { z: 4 },
        ),
      ],
    },
  };
}

const DRAWINGS = { ranked, years, parts, series, matrix, flow, timeline };
