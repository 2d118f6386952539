/* The search box: every word of what is typed must be in an entry; entries whose name begins with it come first. */
(function () {
  "use strict";
  var box = document.getElementById("search"), list = document.getElementById("results");
  var top = document.body.dataset.top, most = 30;
  var entries = window.specqlIndex.map(function (e) {
    return { kind: e[0], title: e[1], href: e[2], words: e[3], name: plain(e[1]), all: plain(e[0] + " " + e[1] + " " + e[3]) };
  });

  /* qualifyLead, as the API has it, is qualify_lead. */
  function plain(text) {
    return text.toLowerCase().replace(/_/g, "");
  }

  function rank(entry, words) {
    var last = entry.name.slice(entry.name.lastIndexOf(".") + 1), sum = 0;
    for (var i = 0; i < words.length; i++) {
      if (entry.all.indexOf(words[i]) < 0) return -1;
      sum += last === words[i] ? 8 : last.indexOf(words[i]) === 0 ? 4 : entry.name.indexOf(words[i]) >= 0 ? 2 : 0;
    }
    return sum + (entry.kind === "entity" ? 1 : 0);
  }

  function find(text) {
    var words = plain(text).split(/\s+/).filter(Boolean);
    return entries
      .map(function (e, i) { return { entry: e, rank: rank(e, words), place: i }; })
      .filter(function (x) { return x.rank >= 0; })
      .sort(function (a, b) { return b.rank - a.rank || a.place - b.place; })
      .slice(0, most)
      .map(function (x) { return x.entry; });
  }

  function add(parent, tag, text, name) {
    var element = document.createElement(tag);
    element.textContent = text;
    if (name) element.className = name;
    parent.appendChild(element);
    return element;
  }

  function show() {
    var text = box.value.trim();
    list.textContent = "";
    list.hidden = !text;
    if (!text) return;
    var found = find(text);
    if (!found.length) add(list, "li", "Nothing found", "none");
    found.forEach(function (e, i) {
      var item = add(list, "li", "", i === 0 ? "first" : ""), link = add(item, "a", "");
      link.href = top + e.href;
      add(link, "span", e.kind, "kind");
      add(link, "span", e.title);
      if (e.words) add(link, "small", e.words);
    });
  }

  function move(step) {
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement) + step;
    if (at < 0) box.focus();
    else if (links[at]) links[at].focus();
  }

  box.addEventListener("input", show);
  box.addEventListener("focus", show);
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      box.focus();
      event.preventDefault();
    } else if (event.key === "Escape") {
      list.hidden = true;
      box.blur();
    } else if (event.key === "Enter" && document.activeElement === box) {
      var first = list.querySelector("a");
      if (first && !list.hidden) first.click();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      move(event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
    }
  });
  document.addEventListener("click", function (event) {
    if (!event.target.closest(".search")) list.hidden = true;
  });
  list.addEventListener("click", function () { list.hidden = true; });
})();
