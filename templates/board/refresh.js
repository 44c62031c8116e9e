"use strict";
(() => {
  const stale = document.getElementById("stale");
  const renew = (page, id) => {
    const shown = document.getElementById(id), next = page.getElementById(id);
    if (shown.innerHTML === next.innerHTML) return;
    const link = shown.contains(document.activeElement) && document.activeElement.getAttribute("href");
    shown.replaceChildren(...next.childNodes);
    const again = link && [...shown.querySelectorAll("a")].find((each) => each.getAttribute("href") === link);
    if (again) again.focus({ preventScroll: true });
  };
  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: "no-store", redirect: "error", signal: AbortSignal.timeout(10000) });
      if (answer.status >= 400 && answer.status < 500) return location.reload();
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      renew(page, "main");
      renew(page, "as-of");
      document.title = page.title;
      stale.hidden = true;
    } catch {
      stale.hidden = false;
    }
  };
  setInterval(() => document.hidden || look(), Number(document.body.dataset.every) * 1000);
  document.addEventListener("visibilitychange", () => document.hidden || look());
})();
