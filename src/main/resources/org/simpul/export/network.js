/* The network page: filters, picture, selection and table over the data in this file. Nothing of the data becomes markup: text is set as text. */
(() => {
  'use strict';

  const byId = id => document.getElementById(id);
  const words = JSON.parse(byId('words').textContent);
  const data = JSON.parse(byId('data').textContent);
  const nodes = new Map(data.nodes.map(node => [node.id, node]));
  const links = new Map(data.links.map(link => [link.id, link]));
  const tableRows = 300;
  const colours = ['#0b6e99', '#c2410c', '#4d7c0f', '#7e22ce', '#b91c1c', '#0f766e', '#a16207', '#be185d', '#1d4ed8', '#57534e', '#166534', '#9a3412', '#475569', '#a21caf', '#15803d', '#854d0e'];

  const filled = (text, ...values) => text.replace(/%(?:(\d)\$)?s/g, (all, number) => values[(number || 1) - 1]);

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // --- what can be chosen

  const counted = (values, label) => {
    const counts = new Map();
    for (const value of values) {
      counts.set(value, (counts.get(value) || 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, count, label: label(value) }))
        .sort((a, b) => a.label.localeCompare(b.label, data.language));
  };

  const relationLabels = new Map(data.links.map(link => [link.relation, link.label]));
  const typeLabels = new Map(data.nodes.map(node => [node.type, node.typeLabel]));

  const choices = (kind, list) => {
    for (const choice of list) {
      const box = element('input', { type: 'checkbox', name: kind, value: choice.value, checked: true });
      byId(kind + '-choices').append(element('label', {}, box, ` ${choice.label} (${choice.count})`));
    }
  };

  const options = (select, names) =>
    byId(select).append(...names.map(name => element('option', { value: name, textContent: words[name] })));

  choices('relation', counted(data.links.map(link => link.relation), relation => relationLabels.get(relation)));
  const types = counted(data.nodes.map(node => node.type), type => typeLabels.get(type));
  choices('type', types);
  const measured = data.nodes.length > 0 && 'degree' in data.nodes[0];
  options('size', measured ? ['degree', 'betweenness', 'eigenvector', 'pagerank', 'equal'] : ['equal']);
  options('colour', measured ? ['type', 'community'] : ['type']);
  byId('names').append(...data.nodes.map(node => element('option', { value: node.label })));

  // --- time

  const year = day => parseInt(day, 10);
  const years = data.links.flatMap(link => link.times).flatMap(time => [time.start, time.end]).filter(Boolean).map(year);
  const first = years.reduce((least, one) => Math.min(least, one), Infinity);
  const last = years.reduce((most, one) => Math.max(most, one), -Infinity);
  for (const id of ['from', 'to']) {
    Object.assign(byId(id), { min: first, max: last });
  }
  byId('from').value = first;
  byId('to').value = last;
  byId('period').hidden = years.length === 0;

  const happens = (link, from, to) => link.times.length === 0 || link.times.some(time =>
    (!time.start || year(time.start) <= to) && (!time.end || year(time.end) >= from));

  // --- the picture

  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const large = data.nodes.length > 800;

  const sheet = () => [
    { selector: 'node', style: { label: 'data(label)', 'font-size': 14, color: colour('--ink'), 'text-outline-color': colour('--paper'), 'text-outline-width': 2,
      'min-zoomed-font-size': large ? 9 : 7, width: 'data(size)', height: 'data(size)', 'background-color': 'data(colour)', 'text-wrap': 'ellipsis', 'text-max-width': 140 } },
    { selector: 'edge', style: { width: 1.2, 'line-color': colour('--line'), 'target-arrow-color': colour('--line'), 'target-arrow-shape': 'triangle', 'arrow-scale': 0.7,
      'curve-style': 'bezier', 'control-point-step-size': 24, opacity: 0.75 } },
    { selector: 'edge[?symmetric]', style: { 'target-arrow-shape': 'none' } },
    { selector: '.away', style: { display: 'none' } },
    { selector: '.dim', style: { opacity: 0.15 } },
    { selector: 'edge.hover, edge:selected', style: { label: 'data(label)', 'font-size': 13, color: colour('--ink'), 'text-outline-color': colour('--paper'), 'text-outline-width': 2,
      'text-rotation': 'autorotate', 'line-color': colour('--accent'), 'target-arrow-color': colour('--accent'), width: 2.5, opacity: 1 } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': colour('--accent') } }
  ];

  cytoscape.use(cytoscapeFcose);
  const cy = cytoscape({
    container: byId('network'),
    elements: {
      nodes: data.nodes.map(({ id, label }) => ({ data: { id, label, size: 20, colour: colours[0] } })),
      edges: data.links.map(({ id, source, target, label, symmetric }) => ({ data: { id, source, target, label, symmetric } }))
    },
    style: sheet(),
    layout: { name: 'preset' },
    pixelRatio: large ? 1 : 'auto',
    hideEdgesOnViewport: data.links.length > 3000,
    textureOnViewport: large,
    minZoom: 0.03,
    maxZoom: 6
  });
  dark.addEventListener('change', () => cy.style(sheet()));

  /* The layout draws lots; with the same lots each time the same file gives the same picture. */
  const withSameLots = work => {
    const random = Math.random;
    let state = 20261120;
    Math.random = () => {
      state = (state * 1664525 + 1013904223) % 4294967296;
      return state / 4294967296;
    };
    try {
      work();
    } finally {
      Math.random = random;
    }
  };

  const arrange = () => withSameLots(() => cy.elements(':visible').layout({
    name: 'fcose', quality: large ? 'draft' : 'default', animate: false, randomize: true, nodeSeparation: 120, idealEdgeLength: 110, nodeRepulsion: 9000, packComponents: true, padding: 20
  }).run());

  // --- filtering

  const checked = kind => new Set([...document.querySelectorAll(`input[name="${kind}"]:checked`)].map(box => box.value));
  let visibleLinks = [];

  const filter = () => {
    const from = Number(byId('from').value);
    const to = Number(byId('to').value);
    const least = Number(byId('confidence').value);
    const relations = checked('relation');
    const kinds = checked('type');
    byId('from-year').value = from;
    byId('to-year').value = to;
    byId('confidence-value').value = least.toFixed(2);
    visibleLinks = data.links.filter(link => relations.has(link.relation) && link.confidence >= least && happens(link, from, to)
      && kinds.has(nodes.get(link.source).type) && kinds.has(nodes.get(link.target).type));
    const shownLinks = new Set(visibleLinks.map(link => link.id));
    const shownNodes = new Set(visibleLinks.flatMap(link => [link.source, link.target]));
    cy.batch(() => {
      cy.edges().forEach(edge => edge.toggleClass('away', !shownLinks.has(edge.id())));
      cy.nodes().forEach(node => node.toggleClass('away', !shownNodes.has(node.id())));
    });
    byId('shown').textContent = filled(words.shown, shownNodes.size, shownLinks.size);
    table();
  };

  // --- size and colour

  const paint = () => {
    const measure = byId('size').value;
    const most = data.nodes.reduce((top, node) => Math.max(top, node[measure] || 0), 0);
    const byCommunity = byId('colour').value === 'community';
    const typeColours = new Map(types.map((type, i) => [type.value, colours[i % colours.length]]));
    cy.batch(() => cy.nodes().forEach(node => {
      const values = nodes.get(node.id());
      node.data('size', most > 0 ? 12 + 38 * Math.sqrt((values[measure] || 0) / most) : 20);
      node.data('colour', byCommunity ? colours[(values.community - 1) % colours.length] : typeColours.get(values.type));
    }));
    byId('legend').replaceChildren(...(byCommunity ? [] : types.map(type => {
      const dot = element('span', {});
      dot.style.background = typeColours.get(type.value);
      return element('li', {}, dot, type.label);
    })));
  };

  // --- selection

  const web = (iri, text) => /^https?:\/\//i.test(iri)
    ? element('a', { href: iri, rel: 'noopener noreferrer', textContent: text })
    : element('span', { textContent: text });
  const when = link => link.times.map(time => time.edtf).join(', ');
  const sentence = link => `${nodes.get(link.source).label} — ${link.label} — ${nodes.get(link.target).label}`;
  const button = (text, action) => {
    const made = element('button', { type: 'button', textContent: text });
    made.addEventListener('click', action);
    return made;
  };

  const passage = said => element('div', {},
    element('blockquote', { textContent: said.quote }),
    element('p', { className: 'hint' }, web(said.document, said.title), said.page ? `, ${words.page} ${said.page}` : ''));

  const linkDetails = link => [
    element('h3', { textContent: sentence(link) }),
    element('p', { textContent: [when(link), `${words.confidence}: ${link.confidence}`, `${link.sources} ${words.sources}`].filter(Boolean).join(' · ') }),
    element('p', {}, button(nodes.get(link.source).label, () => selectNode(link.source)), ' · ', button(nodes.get(link.target).label, () => selectNode(link.target))),
    element('h4', { textContent: words.passages }),
    ...(link.passages || []).map(passage)
  ];

  const nodeDetails = node => {
    const around = visibleLinks.filter(link => link.source === node.id || link.target === node.id);
    const figures = measured ? ['degree', 'betweenness', 'eigenvector', 'pagerank', 'community'].map(name => `${words[name]}: ${node[name]}`).join(' · ') : '';
    return [
      element('h3', {}, web(node.id, node.label)),
      element('p', { textContent: node.typeLabel }),
      element('p', { className: 'hint', textContent: figures }),
      element('h4', { textContent: words.neighbours }),
      element('ul', {}, ...around.map(link => element('li', {}, button(sentence(link), () => selectLink(link.id)), when(link) ? ` (${when(link)})` : '')))
    ];
  };

  const show = (id, details, center) => {
    const one = cy.getElementById(id);
    cy.elements().unselect();
    one.select();
    cy.elements().addClass('dim');
    (one.isNode() ? one.closedNeighborhood() : one.union(one.connectedNodes())).removeClass('dim');
    if (center && one.visible()) {
      cy.center(one);
    }
    byId('selection').replaceChildren(...details);
  };

  const clear = () => {
    cy.elements().unselect().removeClass('dim');
    byId('selection').replaceChildren(element('p', { textContent: words.nothing }));
  };

  const arrive = () => byId('details-title').focus();
  const selectNode = (id, focus = true) => {
    show(id, nodeDetails(nodes.get(id)), true);
    if (focus) {
      arrive();
    }
  };
  const selectLink = (id, focus = true) => {
    show(id, linkDetails(links.get(id)), true);
    if (focus) {
      arrive();
    }
  };

  const table = () => {
    byId('rows').replaceChildren(...visibleLinks.slice(0, tableRows).map(link => element('tr', {},
      element('td', {}, button(nodes.get(link.source).label, () => selectNode(link.source))),
      element('td', {}, button(link.label, () => selectLink(link.id))),
      element('td', {}, button(nodes.get(link.target).label, () => selectNode(link.target))),
      element('td', { textContent: when(link) }))));
    byId('more').textContent = visibleLinks.length > tableRows ? filled(words.more, visibleLinks.length - tableRows) : '';
  };

  // --- what the reader does

  const zoom = factor => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  const fit = () => cy.fit(cy.elements(':visible'), 20);
  const keys = {
    ArrowLeft: () => cy.panBy({ x: 60, y: 0 }),
    ArrowRight: () => cy.panBy({ x: -60, y: 0 }),
    ArrowUp: () => cy.panBy({ x: 0, y: 60 }),
    ArrowDown: () => cy.panBy({ x: 0, y: -60 }),
    '+': () => zoom(1.25),
    '-': () => zoom(0.8),
    '0': fit,
    Escape: clear
  };
  byId('network').addEventListener('keydown', event => {
    if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      keys[event.key]();
      event.preventDefault();
    }
  });
  byId('zoom-in').addEventListener('click', () => zoom(1.25));
  byId('zoom-out').addEventListener('click', () => zoom(0.8));
  byId('fit').addEventListener('click', fit);
  byId('arrange').addEventListener('click', arrange);
  byId('save').addEventListener('click', () => {
    const address = URL.createObjectURL(cy.png({ output: 'blob', bg: colour('--paper'), scale: 2, maxWidth: 6000, maxHeight: 6000 }));
    element('a', { href: address, download: 'network.png' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  });

  byId('filters').addEventListener('submit', event => event.preventDefault());
  byId('filters').addEventListener('input', event => {
    const { id } = event.target;
    if (id === 'from' && Number(byId('from').value) > Number(byId('to').value)) {
      byId('to').value = byId('from').value;
    } else if (id === 'to' && Number(byId('to').value) < Number(byId('from').value)) {
      byId('from').value = byId('to').value;
    }
    if (id === 'size' || id === 'colour') {
      paint();
    } else if (id !== 'find') {
      filter();
    }
  });
  for (const [attribute, on] of [['all', true], ['none', false]]) {
    document.querySelectorAll(`[data-${attribute}]`).forEach(one => one.addEventListener('click', () => {
      document.querySelectorAll(`input[name="${one.dataset[attribute]}"]`).forEach(box => { box.checked = on; });
      filter();
    }));
  }
  byId('find').addEventListener('change', () => {
    const wanted = byId('find').value.trim().toLocaleLowerCase(data.language);
    const named = node => [node.label, node.label_en, node.label_id].filter(Boolean).map(label => label.toLocaleLowerCase(data.language));
    const found = wanted && (data.nodes.find(node => named(node).includes(wanted)) || data.nodes.find(node => named(node).some(label => label.includes(wanted))));
    if (found) {
      selectNode(found.id);
    }
  });

  let playing = 0;
  const stop = () => {
    clearInterval(playing);
    playing = 0;
    byId('play').textContent = words.play;
  };
  byId('play').addEventListener('click', () => {
    if (playing) {
      stop();
      return;
    }
    if (Number(byId('to').value) >= last) {
      byId('to').value = byId('from').value;
      filter();
    }
    byId('play').textContent = words.stop;
    playing = setInterval(() => {
      byId('to').value = Number(byId('to').value) + 1;
      filter();
      if (Number(byId('to').value) >= last) {
        stop();
      }
    }, 400);
  });

  // --- hovering and clicking in the picture

  const tip = byId('tip');
  cy.on('mouseover', 'node, edge', event => {
    const id = event.target.id();
    event.target.addClass('hover');
    tip.textContent = event.target.isNode() ? `${nodes.get(id).label} (${nodes.get(id).typeLabel})` : [sentence(links.get(id)), when(links.get(id))].filter(Boolean).join(' · ');
    tip.style.left = `${Math.max(0, Math.min(event.renderedPosition.x, cy.width() - 200))}px`;
    tip.style.top = `${byId('network').offsetTop + event.renderedPosition.y + 16}px`;
    tip.hidden = false;
  });
  cy.on('mouseout', 'node, edge', event => {
    event.target.removeClass('hover');
    tip.hidden = true;
  });
  cy.on('tap', 'node', event => selectNode(event.target.id(), false));
  cy.on('tap', 'edge', event => selectLink(event.target.id(), false));
  cy.on('tap', event => {
    if (event.target === cy) {
      clear();
    }
  });

  paint();
  filter();
  arrange();
  document.documentElement.dataset.drawn = 'true';
  window.simpulNetwork = cy;
})();
