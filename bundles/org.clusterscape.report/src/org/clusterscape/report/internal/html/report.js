(function () {
  'use strict';

  var root = document.documentElement;

  /* Theme: what the reader chose, or else what the system prefers. Storage may be forbidden for files on disk. */
  var THEME_KEY = 'clusterscape.report.theme';
  function stored() {
    try {
      return window.localStorage.getItem(THEME_KEY);
    } catch (e) {
      return null;
    }
  }
  function store(theme) {
    try {
      window.localStorage.setItem(THEME_KEY, theme);
    } catch (e) {
      return;
    }
  }
  var systemDark = window.matchMedia('(prefers-color-scheme: dark)');
  function isDark() {
    var chosen = root.getAttribute('data-theme');
    return chosen ? chosen === 'dark' : systemDark.matches;
  }
  var chosenBefore = stored();
  if (chosenBefore === 'dark' || chosenBefore === 'light') {
    root.setAttribute('data-theme', chosenBefore);
  }
  function startTheme() {
    var button = document.getElementById('theme');
    if (!button) {
      return;
    }
    function label() {
      button.textContent = button.getAttribute(isDark() ? 'data-light' : 'data-dark');
    }
    button.addEventListener('click', function () {
      var theme = isDark() ? 'light' : 'dark';
      root.setAttribute('data-theme', theme);
      store(theme);
      label();
    });
    systemDark.addEventListener('change', label);
    button.hidden = false;
    label();
  }

  /* Sorting: up, down, as it was. Cells that know nothing come last either way. */
  var collator = new Intl.Collator(root.lang, { numeric: true, sensitivity: 'base' });
  function keyOf(row, column) {
    var cell = row.cells[column];
    var value = cell.getAttribute('data-v');
    if (value === null) {
      value = cell.textContent.trim();
      return value === '' ? null : value;
    }
    return value === '' ? null : Number(value);
  }
  function compare(a, b) {
    if (typeof a === 'number') {
      return typeof b === 'number' ? a - b : -1;
    }
    return typeof b === 'number' ? 1 : collator.compare(a, b);
  }
  function sort(table, column, direction) {
    var body = table.tBodies[0];
    var entries = Array.from(body.rows, function (row, index) {
      if (row.originalIndex === undefined) {
        row.originalIndex = index;
      }
      return { row: row, key: direction === 'none' ? null : keyOf(row, column) };
    });
    var sign = direction === 'descending' ? -1 : 1;
    entries.sort(function (a, b) {
      var order = 0;
      if (direction !== 'none') {
        if (a.key === null || b.key === null) {
          order = (a.key === null ? 1 : 0) - (b.key === null ? 1 : 0);
        } else {
          order = sign * compare(a.key, b.key);
        }
      }
      return order || a.row.originalIndex - b.row.originalIndex;
    });
    var rows = document.createDocumentFragment();
    entries.forEach(function (entry) {
      rows.appendChild(entry.row);
    });
    body.appendChild(rows);
  }
  function makeSortable(table) {
    if (!table.tHead || !table.tBodies[0] || 2 > table.tBodies[0].rows.length) {
      return;
    }
    var heads = Array.from(table.tHead.rows[0].cells);
    var text = document.querySelector('main').getAttribute('data-sort');
    heads.forEach(function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      button.title = text + ': ' + head.textContent;
      head.setAttribute('data-title', head.textContent);
      button.addEventListener('click', function () {
        var now = head.getAttribute('aria-sort');
        var next = now === 'ascending' ? 'descending' : now === 'descending' ? 'none' : 'ascending';
        heads.forEach(function (other) {
          other.removeAttribute('aria-sort');
        });
        if (next !== 'none') {
          head.setAttribute('aria-sort', next);
        }
        sort(table, column, next);
      });
      head.textContent = '';
      head.appendChild(button);
    });
  }

  /* Search: every word has to be there; letters count without their accents. Folding keeps the length of a text. */
  function foldLetter(letter) {
    var plain = letter.normalize('NFD').toLowerCase().charAt(0);
    return plain === '' ? letter : plain;
  }
  function fold(text) {
    return text.replace(/[\u0080-\uFFFF]/g, foldLetter).toLowerCase();
  }
  function matches(text, words) {
    return words.every(function (word) {
      return text.indexOf(word) >= 0;
    });
  }
  function Block(element) {
    this.element = element;
    this.rows = [];
    var table = element.matches('.table') ? element : null;
    if (table) {
      this.rows = Array.from(element.querySelectorAll('tbody > tr'), function (row) {
        return { element: row, text: fold(row.textContent) };
      });
      this.text = this.rows.map(function (row) { return row.text; }).join('\n');
    } else {
      this.text = fold(element.textContent);
    }
  }
  /* Shows the block if it matches, or if all of it is to be shown; of a table, the matching rows. Returns the hits. */
  Block.prototype.filter = function (words, all) {
    var hits = 0;
    this.rows.forEach(function (row) {
      row.hit = matches(row.text, words);
      hits += row.hit ? 1 : 0;
    });
    var some = hits > 0;
    this.rows.forEach(function (row) {
      row.element.hidden = some ? !row.hit : false;
    });
    if (this.rows.length === 0) {
      hits = matches(this.text, words) ? 1 : 0;
    }
    this.element.hidden = !all ? hits === 0 : false;
    return hits;
  };
  function blocksOf(element, skip) {
    return Array.from(element.children).filter(function (child) {
      return !child.matches(skip + ', nav');
    }).map(function (child) {
      return new Block(child);
    });
  }
  /* A chapter is found by the words of its whole text; its tables then show the rows that match. */
  function Chapter(element) {
    this.element = element;
    this.text = fold(element.textContent);
    this.blocks = [];
    var chapter = this;
    element.querySelectorAll('.table').forEach(function (table) {
      chapter.blocks.push(new Block(table));
    });
  }
  Chapter.prototype.filter = function (words) {
    var found = matches(this.text, words);
    this.element.hidden = !found;
    return this.blocks.reduce(function (hits, block) {
      return hits + (found ? block.filter(words, true) : 0);
    }, 0) || (found ? 1 : 0);
  };
  function Part(element) {
    this.element = element;
    this.title = fold(element.querySelector('h2') ? element.querySelector('h2').textContent : '');
    this.blocks = blocksOf(element, 'h2, .level-2');
    this.chapters = Array.from(element.querySelectorAll('.level-2'), function (chapter) {
      return new Chapter(chapter);
    });
  }
  Part.prototype.filter = function (words) {
    var hits = 0;
    this.blocks.concat(this.chapters).forEach(function (piece) {
      hits += piece.filter(words, false);
    });
    this.element.hidden = hits === 0;
    return hits;
  };

  /* Marks what was found without touching the page's elements. */
  var MOST_MARKS = 3000;
  function mark(words) {
    if (!window.CSS || !CSS.highlights || !window.Highlight) {
      return;
    }
    CSS.highlights.delete('search');
    if (words.length === 0) {
      return;
    }
    var marks = new Highlight();
    var walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT, function (node) {
      var parent = node.parentElement;
      var out = parent.closest('[hidden], title, desc, .here');
      return out ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    for (var node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      var text = fold(node.data);
      words.forEach(function (word) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          var range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          marks.add(range);
        }
      });
      if (marks.size > MOST_MARKS) {
        break;
      }
    }
    CSS.highlights.set('search', marks);
  }

  function startSearch() {
    var field = document.getElementById('search');
    if (!field) {
      return;
    }
    var tools = field.parentElement;
    var result = document.getElementById('search-result');
    var links = Array.from(document.querySelectorAll('.menu nav a'));
    var parts = null;
    var timer = 0;
    function showAll() {
      document.querySelectorAll('main [hidden], .menu [hidden]').forEach(function (element) {
        element.hidden = false;
      });
      result.textContent = '';
      mark([]);
    }
    function search() {
      var words = fold(field.value).split(/\s+/).filter(Boolean);
      if (words.length === 0) {
        showAll();
        return;
      }
      parts = parts || Array.from(document.querySelectorAll('.level-1'), function (part) {
        return new Part(part);
      });
      var hits = parts.reduce(function (sum, part) {
        return sum + part.filter(words);
      }, 0);
      links.forEach(function (link) {
        var target = document.getElementById(link.getAttribute('href').slice(1));
        link.parentElement.hidden = target !== null ? target.closest('[hidden]') !== null : false;
      });
      mark(words);
      result.textContent = result.getAttribute(hits > 0 ? 'data-found' : 'data-none').replace('{0}', String(hits));
    }
    field.addEventListener('input', function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(search, 120);
    });
    field.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        field.value = '';
        showAll();
      }
    });
    window.addEventListener('hashchange', function () {
      var target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (target !== null ? target.closest('main [hidden]') !== null : false) {
        field.value = '';
        showAll();
        target.scrollIntoView();
      }
    });
    tools.hidden = false;
    if (field.value) {
      search();
    }
  }

  /* Tables that fit keep their heads in view; the others scroll sideways, also by keyboard. */
  function fitTables() {
    var boxes = Array.from(document.querySelectorAll('.table'));
    boxes.forEach(function (box) {
      box.classList.remove('fits');
    });
    var fits = boxes.map(function (box) {
      return box.clientWidth >= box.scrollWidth;
    });
    boxes.forEach(function (box, index) {
      box.classList.toggle('fits', fits[index]);
      if (fits[index]) {
        ['tabindex', 'role', 'aria-label'].forEach(function (name) {
          box.removeAttribute(name);
        });
      } else {
        box.tabIndex = 0;
        box.setAttribute('role', 'region');
        box.setAttribute('aria-label', box.querySelector('caption').textContent);
      }
    });
  }

  /* The menu marks where the reader is, and is closed at first where it would cover a small screen. */
  function startMenu() {
    var menu = document.querySelector('.menu');
    if (!menu) {
      return;
    }
    var narrow = window.matchMedia('(max-width: 59.99rem)');
    function adapt() {
      menu.open = !narrow.matches;
    }
    narrow.addEventListener('change', adapt);
    adapt();
    menu.addEventListener('click', function (event) {
      if (narrow.matches ? event.target.closest('nav a') : null) {
        menu.open = false;
      }
    });
    var links = new Map();
    menu.querySelectorAll('nav a').forEach(function (link) {
      links.set(link.getAttribute('href').slice(1), link);
    });
    var visible = new Set();
    var current = null;
    var observer = new IntersectionObserver(function (changes) {
      changes.forEach(function (change) {
        visible[change.isIntersecting ? 'add' : 'delete'](change.target);
      });
      var last = null;
      visible.forEach(function (section) {
        if (last === null || last.compareDocumentPosition(section) === Node.DOCUMENT_POSITION_FOLLOWING
            || last.contains(section)) {
          last = section;
        }
      });
      if (current) {
        current.removeAttribute('aria-current');
      }
      current = last === null ? null : links.get(last.querySelector('h2, h3').id) || null;
      if (current) {
        current.setAttribute('aria-current', 'true');
      }
    }, { rootMargin: '-15% 0px -80% 0px' });
    document.querySelectorAll('.level-1, .level-2').forEach(function (section) {
      observer.observe(section);
    });
  }

  /* Pictures: larger and smaller, moved with the pointer or the arrow keys, and in full screen. */
  function makeZoomable(canvas) {
    var svg = canvas.querySelector('svg');
    var whole = svg ? (svg.getAttribute('viewBox') || '').split(/[\s,]+/).map(Number) : [];
    if (whole.length !== 4 || whole.some(isNaN)) {
      return;
    }
    var texts = document.getElementById('main').dataset;
    var view = whole.slice();
    function show(next) {
      view = next;
      svg.setAttribute('viewBox', view.join(' '));
      canvas.classList.toggle('zoomed', view[2] < whole[2]);
    }
    function zoom(factor, x, y) {
      var width = Math.min(whole[2], Math.max(whole[2] / 40, view[2] * factor));
      var height = width * whole[3] / whole[2];
      if (width === whole[2]) {
        show(whole.slice());
      } else {
        show([view[0] + (view[2] - width) * x, view[1] + (view[3] - height) * y, width, height]);
      }
    }
    function move(dx, dy) {
      show([Math.min(whole[0] + whole[2] - view[2], Math.max(whole[0], view[0] + dx)),
        Math.min(whole[1] + whole[3] - view[3], Math.max(whole[1], view[1] + dy)), view[2], view[3]]);
    }
    function at(event) {
      var box = svg.getBoundingClientRect();
      return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    }
    var bar = document.createElement('div');
    bar.className = 'canvas-tools';
    [['+', texts.zoomIn, function () { zoom(0.7, 0.5, 0.5); }], ['\u2212', texts.zoomOut, function () { zoom(1 / 0.7, 0.5, 0.5); }],
      [texts.whole, texts.whole, function () { show(whole.slice()); }],
      [texts.full, texts.full, function () {
        if (document.fullscreenElement) {
          document.exitFullscreen();
        } else if (canvas.requestFullscreen) {
          canvas.requestFullscreen();
        }
      }]].forEach(function (tool) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = tool[0];
      button.title = tool[1];
      button.setAttribute('aria-label', tool[1]);
      button.addEventListener('click', tool[2]);
      bar.appendChild(button);
    });
    canvas.parentNode.insertBefore(bar, canvas);
    canvas.addEventListener('wheel', function (event) {
      if (event.ctrlKey || document.fullscreenElement === canvas) {
        event.preventDefault();
        var where = at(event);
        zoom(event.deltaY < 0 ? 0.85 : 1 / 0.85, where[0], where[1]);
      }
    }, { passive: false });
    canvas.addEventListener('keydown', function (event) {
      var step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (event.key === '+' || event.key === '-') {
        zoom(event.key === '+' ? 0.7 : 1 / 0.7, 0.5, 0.5);
      } else if (event.key === '0') {
        show(whole.slice());
      } else if (step && view[2] < whole[2]) {
        move(step[0] * view[2] / 8, step[1] * view[3] / 8);
      } else {
        return;
      }
      event.preventDefault();
    });
    var held = null;
    canvas.addEventListener('pointerdown', function (event) {
      if (event.button === 0 && view[2] < whole[2]) {
        held = [event.clientX, event.clientY];
      }
    });
    canvas.addEventListener('pointermove', function (event) {
      if (held === null) {
        return;
      }
      if (!canvas.classList.contains('moving')) {
        if (Math.abs(event.clientX - held[0]) + Math.abs(event.clientY - held[1]) < 4) {
          return;
        }
        canvas.classList.add('moving');
        canvas.setPointerCapture(event.pointerId);
      }
      var box = svg.getBoundingClientRect();
      move((held[0] - event.clientX) * view[2] / box.width, (held[1] - event.clientY) * view[3] / box.height);
      held = [event.clientX, event.clientY];
    });
    ['pointerup', 'pointercancel'].forEach(function (name) {
      canvas.addEventListener(name, function () {
        held = null;
        canvas.classList.remove('moving');
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    startTheme();
    document.querySelectorAll('.canvas').forEach(makeZoomable);
    document.querySelectorAll('main table').forEach(makeSortable);
    fitTables();
    var frame = 0;
    window.addEventListener('resize', function () {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(fitTables);
    });
    startMenu();
    startSearch();
  });
}());
