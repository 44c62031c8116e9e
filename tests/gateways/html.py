"""A page as a test reads it."""

from html.parser import HTMLParser

VOID = {"meta", "link", "br", "hr", "img", "input"}


class Page(HTMLParser):
    """What stands in an HTML page. Tags that are not closed in order are a fault of the page."""

    def __init__(self, source):
        super().__init__()
        self.source = source
        self.tags, self.ids, self.links, self.headings = set(), set(), [], []
        self.paragraphs, self.times = [], {}
        self.ended = source.rstrip().endswith("</html>")
        self._words = []
        self._open = []
        self.feed(source)
        self.close()
        assert self._open == []
        self.text = " ".join(" ".join(self._words).split())

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.tags.add(tag)
        if "id" in given:
            self.ids.add(given["id"])
        if tag not in VOID:
            self._open.append((tag, given, []))

    def handle_data(self, data):
        if any(tag == "style" for tag, _, _ in self._open):
            return
        self._words.append(data)
        for _, _, words in self._open:
            words.append(data)

    def handle_endtag(self, tag):
        opened, given, words = self._open.pop()
        assert opened == tag
        said = "".join(words)
        line = " ".join(said.split())
        match tag:
            case "p":
                self.paragraphs.append(said.strip())
            case "a":
                self.links.append((line, given["href"]))
            case "time":
                self.times[given["datetime"]] = line
            case "h1" | "h2" | "h3":
                self.headings.append((int(tag[1]), line))


def read_html(path):
    return Page(path.read_text(encoding="utf-8"))
