/**
 * What pictures can do with script. Every page is whole without it: links lead on, forms answer.
 *
 * - `lanes`: a line of text that says what lies under the pointer or the focus, and arrow keys from mark to mark.
 * - `map`: zoom and move, by wheel, buttons, keys and drag; a slider of years that asks the same address for each year.
 */

const SVG = "http://www.w3.org/2000/svg";
const quiet = matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A line under a picture that says what is under the pointer or has the focus. */
function readout(picture) {
  const line = document.createElement("output");
  line.className = "readout";
  line.textContent = "Point at a mark, or go from mark to mark with the arrow keys.";
  picture.closest(".scroll").after(line);
  const say = (event) => {
    const title = event.target.closest?.("a")?.querySelector("title");
    if (!title) return;
    line.textContent = title.textContent;
    line.dataset.read = "";
  };
  picture.addEventListener("pointerover", say);
  picture.addEventListener("focusin", say);
  return line;
}

/** Arrow keys go to the next mark on that side; only one mark of a picture is reached by Tab. */
function roving(picture) {
  const links = [...picture.querySelectorAll("a")];
  links.forEach((link, index) => link.setAttribute("tabindex", index === 0 ? "0" : "-1"));
  const middle = (link) => {
    const box = link.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const sides = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  picture.addEventListener("keydown", (event) => {
    const side = sides[event.key];
    const from = event.target.closest?.("a");
    if (!side || !from || event.altKey || event.ctrlKey || event.metaKey) return;
    const here = middle(from);
    let best = null;
    let nearest = Infinity;
    for (const link of links) {
      const there = middle(link);
      const along = (there.x - here.x) * side[0] + (there.y - here.y) * side[1];
      const across = Math.abs((there.x - here.x) * side[1]) + Math.abs((there.y - here.y) * side[0]);
      const far = along + 4 * across;
      if (link !== from && along > 0.5 && far < nearest) {
        best = link;
        nearest = far;
      }
    }
    if (!best) return;
    event.preventDefault();
    from.setAttribute("tabindex", "-1");
    best.setAttribute("tabindex", "0");
    best.focus();
  });
}

/** Zooms and moves the map by its view box. */
function zoomable(map, bar) {
  const whole = { x: 0, y: 0, width: 1000, height: 488 };
  let view = { ...whole };
  const circles = () => map.querySelectorAll("circle");
  const show = () => {
    map.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    const scale = view.width / whole.width;
    circles().forEach((circle) => {
      circle.dataset.radius ??= circle.getAttribute("r");
      circle.setAttribute("r", circle.dataset.radius * Math.pow(scale, 0.75));
    });
  };
  const keep = () => {
    view.x = Math.min(Math.max(view.x, 0), whole.width - view.width);
    view.y = Math.min(Math.max(view.y, 0), whole.height - view.height);
  };
  const zoom = (factor, x = view.x + view.width / 2, y = view.y + view.height / 2) => {
    const width = Math.min(whole.width, Math.max(60, view.width * factor));
    const real = width / view.width;
    view = { x: x - (x - view.x) * real, y: y - (y - view.y) * real, width, height: view.height * real };
    keep();
    show();
  };
  const move = (x, y) => {
    view.x += x;
    view.y += y;
    keep();
    show();
  };
  const place = (event) => {
    const box = map.getBoundingClientRect();
    return {
      x: view.x + ((event.clientX - box.x) / box.width) * view.width,
      y: view.y + ((event.clientY - box.y) / box.height) * view.height,
    };
  };
  const button = (label, name, action) => {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = label;
    element.setAttribute("aria-label", name);
    element.addEventListener("click", action);
    bar.append(element);
  };
  button("+", "Zoom in", () => zoom(0.6));
  button("−", "Zoom out", () => zoom(1 / 0.6));
  button("Whole world", "Show the whole world", () => {
    view = { ...whole };
    show();
  });
  map.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && view.width === whole.width && event.deltaY > 0) return;
      event.preventDefault();
      const at = place(event);
      zoom(event.deltaY < 0 ? 0.85 : 1 / 0.85, at.x, at.y);
    },
    { passive: false },
  );
  let grip = null;
  map.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && view.width < whole.width && event.pointerType !== "touch") grip = place(event);
  });
  map.addEventListener("pointermove", (event) => {
    if (!grip) return;
    const at = place(event);
    move(grip.x - at.x, grip.y - at.y);
  });
  addEventListener("pointerup", () => (grip = null));
  map.addEventListener("dragstart", (event) => event.preventDefault());
  map.closest(".scroll").addEventListener("keydown", (event) => {
    if (event.key === "+" || event.key === "=") zoom(0.6);
    if (event.key === "-") zoom(1 / 0.6);
  });
  return show;
}

/** A slider of years: the map of what may have held in each, from the same address. */
function years(map, bar, redraw) {
  const address = new URL(location.href);
  const asked = new URLSearchParams(address.search);
  const label = document.createElement("label");
  const slider = document.createElement("input");
  const year = document.createElement("output");
  slider.type = "range";
  slider.min = "1800";
  slider.max = String(new Date().getFullYear());
  const from = asked.get("from");
  slider.value = from && from === asked.get("to") && /^\d{4}$/.test(from) ? from : slider.max;
  label.append("Year ", slider, " ", year);
  year.textContent = from && from === asked.get("to") ? from : "all asked for";
  bar.append(label);
  const words = document.querySelector("[data-part=map-words]");
  let waiting = null;
  let latest = 0;
  const ask = async () => {
    const mine = ++latest;
    const question = new URLSearchParams(asked);
    question.set("from", slider.value.padStart(4, "0"));
    question.set("to", slider.value.padStart(4, "0"));
    question.delete("dates");
    const answer = await fetch(`/map.json?${question}`);
    if (!answer.ok || mine !== latest) return;
    const model = await answer.json();
    const group = map.querySelector(".spots");
    group.replaceChildren(...model.map.spots.map(spot));
    if (words) {
      words.textContent = `In ${slider.value}, ${model.map.located} may have held at ${model.map.spots.length} places; ${model.map.unlocated} more have no location.`;
    }
    redraw();
  };
  slider.addEventListener("input", () => {
    year.textContent = slider.value;
    clearTimeout(waiting);
    waiting = setTimeout(ask, quiet ? 250 : 60);
  });
}

/** The circle of a place. What a page says is set as text, never as markup. */
function spot(place) {
  const link = document.createElementNS(SVG, "a");
  link.setAttribute("href", place.address);
  if (place.type) link.setAttribute("class", `t-${place.type}`);
  const title = document.createElementNS(SVG, "title");
  title.textContent = place.title;
  const circle = document.createElementNS(SVG, "circle");
  circle.setAttribute("class", place.kind === "point" ? "spot" : "spot open");
  circle.setAttribute("cx", place.x);
  circle.setAttribute("cy", place.y);
  circle.setAttribute("r", place.radius);
  link.append(title, circle);
  return link;
}

for (const picture of document.querySelectorAll("[data-island=lanes]")) {
  readout(picture);
  roving(picture);
}
for (const map of document.querySelectorAll("[data-island=map]")) {
  const bar = document.createElement("div");
  bar.className = "bar";
  map.closest(".scroll").before(bar);
  const redraw = zoomable(map, bar);
  years(map, bar, redraw);
  readout(map).textContent = "Point at a place to read what lies there.";
}
