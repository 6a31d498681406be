#!/usr/bin/env python3
"""Packs the site: names that change with the content, the service worker's list, the headers.

    pack_site.py SITE WEB READER      pack_site.py dist web build/web

SITE holds what `crossread bundle` wrote. WEB is copied into it, and reader.js and reader.wasm from
READER. Every script, style sheet, WebAssembly and data file is then renamed after its content, and
the places that name it are rewritten, the named file first:

    reader.wasm  ->  reader.0123456789ab.wasm
    reader.js        names "reader.wasm": rewritten, then renamed after its new content
    boot.js          names "./reader.js": the same
    index.html       names "boot.js": rewritten; pages, icons and sw.js keep their names

A name counts as a reference when it stands between quotation marks or parentheses and, read
relative to the file's own folder, is a file of the site. Our own scripts and style sheets travel
without their comments and indentation. The same input gives the same bytes.
"""

import base64
import hashlib
import json
import posixpath
import re
import shutil
import sys
from pathlib import Path

HASHED = {".js", ".css", ".wasm", ".json"}
TEXT = {".html", ".js", ".css", ".json", ".webmanifest"}
# What the service worker does not keep, and what keeps its name: other programs ask for it.
UNLISTED = {"README.md", "_headers", "sw.js", "feed.json", "feed.xml", "sitemap.xml"}
# What stands beside a claim's or a story's page for others, and is not loaded before somebody asks:
# pictures for previews, and the files to take along, each named after its folder.
BESIDE = re.compile(r"/picture\.png$|(?:^|/)([^/]+)/\1\.(?!html$)[a-z.-]+$")
HASH_DIGITS = 12
REFERENCE = re.compile(r"""(?<=["'`(])[^"'`()<>\s]+\.(?:js|css|wasm|json)(?=["'`)])""")
POLICY = re.compile(r"""http-equiv="Content-Security-Policy"\s+content="([^"]+)\"""", re.I)

HEADERS = """\
/*
  Content-Security-Policy: {policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
"""
FRESH = "  Cache-Control: no-cache\n"
FOREVER = "  Cache-Control: public, max-age=31536000, immutable\n"


class Refused(Exception):
    """What does not fit together, as a sentence for a person."""


def lean_script(name, text):
    """A script without indentation and without lines that are comments only."""
    lines = [line.strip() for line in text.splitlines()]
    for number, line in enumerate(lines, 1):
        if line.count("`") % 2:
            raise Refused(f"{name}:{number}: a template that spans lines would lose its spaces here; "
                          "keep it on one line.")
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def lean_style(name, text):
    """A style sheet without comments and without spaces that say nothing."""
    return re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", text, flags=re.S)).strip() + "\n"


LEAN = {".js": lean_script, ".css": lean_style}


def files_of(site):
    return sorted(p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file())


def copy_in(site, web, reader):
    own = [(p, p.relative_to(web)) for p in sorted(web.rglob("*")) if p.is_file()]
    built = [(reader / name, Path(name)) for name in ("reader.js", "reader.wasm")]
    for source, name in own + built:
        if not source.exists():
            raise Refused(f"{source} is not there: build the reader first.")
        target = site / name
        if target.exists():
            raise Refused(f"{source} and the bundle both write {name}.")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    for _, name in own:
        if name.suffix in LEAN:
            (site / name).write_text(LEAN[name.suffix](name, (site / name).read_text("utf-8")), "utf-8")


def references(name, text, names):
    """The files of the site that this file names, by the form in which it names them."""
    found = {}
    for written in REFERENCE.findall(text):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), written))
        if target in names and target != name:
            found[written] = target
        elif written.startswith("./") and "/" not in written[2:] and name != "reader.js":
            raise Refused(f"{name} names {written}, which is not in the site.")
    return found


def in_order(uses):
    """The hashed files, each after those that it names."""
    ordered, left = [], {name: set(named) for name, named in uses.items()}
    while left:
        ready = sorted(name for name, named in left.items() if not named & left.keys())
        if not ready:
            raise Refused("These files name each other in a circle, so none can be named after "
                          "its content: " + ", ".join(sorted(left)) + ".")
        ordered += ready
        for name in ready:
            del left[name]
    return ordered


def hash_names(site):
    """Renames the hashed files and rewrites who names them; returns their new names."""
    names = set(files_of(site))
    kept = {n for n in names - UNLISTED if not BESIDE.search(n)}
    hashed = {n for n in kept if Path(n).suffix in HASHED}
    texts = {n: (site / n).read_text("utf-8") for n in kept if Path(n).suffix in TEXT}
    links = {n: {w: t for w, t in references(n, text, names).items() if t in hashed}
             for n, text in texts.items()}
    renamed = {}

    def rewritten(name):
        new = {w: w[:len(w) - len(posixpath.basename(t))] + posixpath.basename(renamed[t])
               for w, t in links[name].items()}
        return REFERENCE.sub(lambda m: new.get(m[0], m[0]), texts[name]).encode()

    for name in in_order({n: set(links.get(n, {}).values()) for n in hashed}):
        content = rewritten(name) if name in texts else (site / name).read_bytes()
        stem, suffix = posixpath.splitext(name)
        digest = hashlib.sha256(content).hexdigest()[:HASH_DIGITS]
        renamed[name] = f"{stem}.{digest}{suffix}"
        (site / name).unlink()
        (site / renamed[name]).write_bytes(content)
    for name in sorted(texts.keys() - hashed):
        (site / name).write_bytes(rewritten(name))
    return sorted(renamed.values())


def write_worker(site):
    """Puts the list of every file, and the version that follows from it, in front of sw.js."""
    listed = []
    for name in files_of(site):
        if name not in UNLISTED and not BESIDE.search(name):
            content = (site / name).read_bytes()
            digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
            listed.append([name, digest, len(content)])
    manifest = json.dumps(listed, separators=(",", ":"))
    version = hashlib.sha256(manifest.encode()).hexdigest()[:HASH_DIGITS]
    worker = site / "sw.js"
    head = f"const VERSION='{version}';const FILES={manifest};\n"
    worker.write_bytes(head.encode() + worker.read_bytes())


def write_headers(site, hashed):
    """Writes _headers. No file matches two rules that say how long to keep it."""
    policy = POLICY.search((site / "index.html").read_text("utf-8"))
    if not policy:
        raise Refused("index.html states no Content-Security-Policy in a meta element.")
    out = HEADERS.format(policy=" ".join(policy[1].split()).rstrip(" ;"))
    out += "/\n" + FRESH
    folders = {n.split("/")[0] for n in hashed if "/" in n}
    for name in files_of(site):
        top, _, below = name.partition("/")
        if below and top not in folders:
            if f"\n/{top}/*\n" not in out:
                out += f"/{top}/*\n" + FRESH
        elif name in hashed:
            out += f"/{name}\n" + FOREVER
        elif name in UNLISTED - {"README.md", "_headers"} or name.endswith(".html"):
            out += f"/{name}\n" + FRESH
    (site / "_headers").write_text(out, "utf-8")


def main():
    site, web, reader = (Path(a) for a in sys.argv[1:4])
    copy_in(site, web, reader)
    for name in ("index.html", "sw.js"):
        if not (site / name).exists():
            raise Refused(f"The site has no {name}.")
    hashed = hash_names(site)
    write_worker(site)
    write_headers(site, hashed)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: pack_site.py SITE WEB READER")
    try:
        main()
    except Refused as refused:
        sys.exit(str(refused))
