"""The site of specql docs in a headless Chromium: no script fails, the search finds, it fits a phone, it has a dark side.

    browser.py SPECQL ROOT [SCREENSHOTS]   SCREENSHOTS: a directory for pictures, to be looked at
"""

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from hostile import EVIL, project

SPECQL, ROOT = sys.argv[1], Path(sys.argv[2])
SHOTS = Path(sys.argv[3]) if len(sys.argv) > 3 else None
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PATIENCE = 120  # seconds; a loaded machine is slow, a browser that hangs is an error
failures = []


def check(condition, *what):
    if not condition:
        failures.append(" ".join(str(w) for w in what))


class Browser:
    """Speaks the DevTools protocol through two pipes: JSON, a NUL byte behind each message."""

    def __init__(self, home):
        to_read, self.to = os.pipe()
        self.back, back_write = os.pipe()
        options = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-pipe",
                   f"--user-data-dir={home}", *(["--no-sandbox"] if os.geteuid() == 0 else []), "about:blank"]
        self.process = subprocess.Popen(["sh", "-c", f'exec "$0" "$@" 3<&{to_read} 4>&{back_write}', BROWSER, *options],
                                        pass_fds=(to_read, back_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(back_write)
        self.number, self.rest, self.session, self.events = 0, b"", None, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in "Page", "Runtime", "Log":
            self.call(f"{domain}.enable")

    def message(self):
        end = time.monotonic() + PATIENCE
        while b"\0" not in self.rest:
            if not select.select([self.back], [], [], max(0, end - time.monotonic()))[0]:
                raise TimeoutError("the browser does not answer")
            piece = os.read(self.back, 1 << 16)
            if not piece:
                raise EOFError("the browser ended")
            self.rest += piece
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **params):
        self.number += 1
        request = {"id": self.number, "method": method, "params": params}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.to, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def until(self, expression):
        """Waits for what will be true; a page that is left while it is asked answers nothing."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if self.value(expression):
                    return True
            except RuntimeError:
                pass
        failures.append(f"never true: {expression}")
        return False

    def open(self, path):
        self.call("Page.navigate", url=path.as_uri())
        self.until(f"document.readyState === 'complete' && location.pathname.endsWith({json.dumps(path.name)})")

    def key(self, key, text=""):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, text=text if kind == "keyDown" else "",
                      windowsVirtualKeyCode=13 if key == "Enter" else 0)

    def screenshot(self, name):
        if SHOTS:
            SHOTS.mkdir(parents=True, exist_ok=True)
            data = self.call("Page.captureScreenshot", captureBeyondViewport=True)["data"]
            (SHOTS / f"{name}.png").write_bytes(base64.b64decode(data))

    def faults(self):
        found = [e for e in self.events if e.get("method") == "Runtime.exceptionThrown" or
                 (e.get("method") == "Log.entryAdded" and e["params"]["entry"]["level"] == "error")]
        self.events.clear()
        return found

    def close(self):
        self.session = None
        try:
            self.call("Browser.close")
            self.process.wait(PATIENCE)
        except (OSError, EOFError, TimeoutError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()


def each_page(browser, site, drawn):
    for page in sorted(site.rglob("*.html")):
        name = page.relative_to(site).as_posix()
        browser.open(page)
        check(browser.value("window.evil") is None and browser.value("document.images.length") == 0, name, "runs what an author wrote")
        check(not browser.faults(), name, "has errors")
        check(browser.value("document.querySelector('header').getBoundingClientRect().height") < 120, name, "has no style")
        if drawn and name != "mutations.html":
            check(browser.value("[...document.querySelectorAll('figure svg')].every(s => s.getBoundingClientRect().height > 20) && "
                                "document.querySelector('figure svg') !== null"), name, "shows no drawing")


def search(browser, site):
    browser.open(site / "index.html")
    browser.key("/", "/")
    check(browser.value("document.activeElement.id") == "search", "/ does not lead to the search box")
    browser.call("Input.insertText", text="note.tit")
    check(browser.value("document.querySelector('#results .first a span:nth-child(2)').textContent") == "shop.Note.title", "the search finds",
          browser.value("document.querySelector('#results').textContent"))
    browser.screenshot("search")
    browser.key("Enter", "\r")
    browser.until("location.pathname.endsWith('/entities/note.html') && location.hash === '#fields' && document.readyState === 'complete'")
    check(browser.value("document.querySelector('h1').textContent") == "shop.Note", "the search leads elsewhere")
    for text in "createNote", "CREATE_NOTE", "shop.note.createnote":
        browser.value("document.getElementById('search').value = ''")
        browser.key("/", "/")
        browser.call("Input.insertText", text=text)
        found = browser.value("document.querySelector('#results .first a span:nth-child(2)').textContent")
        check(found == "shop.Note.create_note", text, "finds", found)
        browser.key("Escape")
    browser.value("document.getElementById('search').value = ''")
    browser.key("/", "/")
    browser.call("Input.insertText", text="window.evil order")
    check(browser.value("document.querySelectorAll('#results a').length") > 0, "descriptions are not found")
    check(browser.value("document.querySelectorAll('#results img').length") == 0, "results are markup")
    browser.call("Input.insertText", text=" nowhere to be found")
    check(browser.value("document.querySelector('#results').textContent") == "Nothing found", "what is not there is found")
    browser.key("Escape")
    check(browser.value("document.querySelector('#results').hidden"), "Escape does not close the results")
    check(not browser.faults(), "the search has errors")


def links(browser, site):
    browser.open(site / "index.html")
    browser.value("document.querySelector('nav a[href$=\"order.html\"]').click()")
    browser.until("document.querySelector('h1').textContent === 'shop.Order' && document.readyState === 'complete'")
    drawn = browser.value("document.querySelector('svg a') !== null")
    if drawn:
        browser.value("[...document.querySelectorAll('svg a')].find(a => a.href.baseVal.endsWith('note.html'))"
                      ".dispatchEvent(new MouseEvent('click', {bubbles: true}))")
        browser.until("document.querySelector('h1').textContent === 'shop.Note' && document.readyState === 'complete'")
    check(browser.value("getComputedStyle(document.querySelector('nav a[aria-current]')).fontWeight") == "600", "the page itself is not marked")


# The worst contrast of a text with what is behind it, as WCAG counts it, and that text.
CONTRAST = """(() => {
  const parts = c => c.match(/[\\d.]+/g).map(Number);
  const light = c => { const [r, g, b] = parts(c).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                       return .2126 * r + .7152 * g + .0722 * b; };
  const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor, p = parts(c);
                        if (p.length < 4 || p[3] === 1) return c; } return 'rgb(255, 255, 255)'; };
  let worst = [99, ''];
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.getClientRects().length) continue;
    const style = getComputedStyle(e), colour = e instanceof SVGElement ? style.fill : style.color;
    if (style.opacity === '0') continue;
    const [a, b] = [light(colour), light(behind(e))].sort((x, y) => y - x), ratio = (a + .05) / (b + .05);
    if (ratio < worst[0]) worst = [ratio, e.textContent.slice(0, 40)];
  }
  return worst; })()"""


def sizes(browser, site):
    for width, name in (390, "phone"), (1280, "desk"):
        browser.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
        for page in "index.html", "entities/note.html", "mutations.html":
            browser.open(site / page)
            over = browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            check(over <= 0, page, "is", over, "pixels too wide on a", name)
            check(browser.value("[...document.querySelectorAll('main table, main svg')].every(e => e.closest('.wide'))"), page,
                  "has something wide that cannot be moved")
            lines = browser.value("Math.max(...[...document.querySelectorAll('main > p')].map(p => p.getBoundingClientRect().width))")
            check(lines <= 800, page, "has lines of", lines, "pixels on a", name)
            browser.screenshot(f"{name}-{Path(page).stem}")
    colours = []
    for scheme in "light", "dark":
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        browser.open(site / "entities/note.html")
        colours.append(browser.value("getComputedStyle(document.body).backgroundColor"))
        for page in "index.html", "entities/note.html", "mutations.html":
            browser.open(site / page)
            ratio, text = browser.value(CONTRAST)
            check(4.5 <= ratio < 99, page, "in", scheme, "has a contrast of", ratio, "for", text)
        browser.screenshot(f"{scheme}-note")
    check(colours == ["rgb(255, 255, 255)", "rgb(18, 22, 28)"], "light and dark are", colours)


if not BROWSER:
    print("SKIPPED: no Chromium (Debian: chromium)")
    sys.exit(77)
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
    work = Path(name)
    project(work / "in")
    site = work / "a site"
    made = subprocess.run([SPECQL, "docs", "in", "-o", site, "--format", "html", "--title", EVIL[:40], "-W", "no-no-drawing"], cwd=work,
                          capture_output=True, text=True)
    check(made.returncode == 0, made.stderr)
    browser = Browser(work / "profile")
    try:
        each_page(browser, site, shutil.which("dot"))
        search(browser, site)
        links(browser, site)
        sizes(browser, site)
    finally:
        browser.close()
print(*failures, sep="\n")
sys.exit(bool(failures))
