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
  if (plain) root.setAttribute("data-prerender", "show");

  // A press on a prerendered button comes before the app is there to hear it: it is kept, and the app does it.
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-prerendered] button");
    if (button === null) return;
    var buttons = document.querySelectorAll("[data-prerendered] button");
    root.setAttribute("data-pressed", String(Array.prototype.indexOf.call(buttons, button)));
  });
})();
