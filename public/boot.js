// Runs before the first paint, so that theme, language and the prerendered overview never flash.
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);

  var theme = asked.get("theme");
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  if (asked.get("lang") === "en") root.setAttribute("lang", "en");

  // The prerendered markup is the overview in Chinese with nothing chosen; the theme alone changes nothing in it.
  var plain = asked.get("lang") !== "en" && (asked.get("view") || "overview") === "overview";
  asked.forEach(function (_, key) {
    if (["view", "theme", "lang"].indexOf(key) < 0) plain = false;
  });
  // Kept on the device, the page may hold older figures than the data of the site: then the app draws them.
  if (plain && !isKept()) root.setAttribute("data-prerender", "show");
  function isKept() {
    try {
      return Boolean(navigator.serviceWorker && navigator.serviceWorker.controller);
    } catch {
      return false;
    }
  }

  // What is done on the prerendered page comes before the app is there to hear it: it is kept, and the app does it.
  var steps = [];
  function keep(event, kind, tags, value) {
    var field = event.target.closest("[data-prerendered] :is(" + tags + ")");
    if (field === null) return;
    var all = document.querySelectorAll("[data-prerendered] :is(" + tags + ")");
    steps.push([kind, Array.prototype.indexOf.call(all, field)].concat(value(field)));
    root.setAttribute("data-steps", JSON.stringify(steps));
  }
  document.addEventListener("click", function (event) {
    keep(event, "press", "button", function () {
      return [];
    });
  });
  document.addEventListener("change", function (event) {
    keep(event, "choose", "input, select", function (field) {
      return [field.type === "checkbox" ? field.checked : field.value];
    });
  });
})();
