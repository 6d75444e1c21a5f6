// Runs before the first paint, so that theme, language and the prerendered overview never flash.
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);

  function chosen(key, values) {
    var value = asked.get(key);
    if (values.indexOf(value) >= 0) return value;
    try {
      value = localStorage.getItem("mingzhang." + key);
    } catch {
      return null;
    }
    return values.indexOf(value) >= 0 ? value : null;
  }

  var theme = chosen("theme", ["light", "dark"]);
  if (theme !== null) root.setAttribute("data-theme", theme);

  var language = chosen("lang", ["zh-CN", "en"]) || "zh-CN";
  root.setAttribute("lang", language);

  // The prerendered markup is the overview in Chinese without any choice made; the theme alone changes nothing in it.
  var plain = language === "zh-CN" && (asked.get("view") || "overview") === "overview";
  asked.forEach(function (_, key) {
    if (key !== "view" && key !== "theme" && key !== "lang") plain = false;
  });
  if (plain) root.setAttribute("data-prerender", "show");
})();
