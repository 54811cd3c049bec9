"""Makes src/main/resources/fonts/ZhibuSerif.ttf.gz. Needed only when the font is to be renewed; README.md beside this file says how.

usage: merge.py NotoSerifSC_400Regular.ttf NotoSerifCJK-Regular.ttc ZhibuSerif.ttf.gz
"""

import gzip
import sys
from collections import defaultdict

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

HAN = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]
# What a letter never uses: layout features change glyphs behind the writer's back, hints and vertical metrics are weight.
UNUSED = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "prep", "gasp"]


def han(code):
    return any(first <= code <= last for first, last in HAN)


def preferred(code):
    """A name is written with ideographs, not with radicals or compatibility forms that look the same."""
    return (0x2E80 <= code <= 0x2FDF, 0xF900 <= code <= 0xFAFF, code in (0x2003, 0x22EF), code)


def separate(cmap, glyf, hmtx, order):
    """Gives every code point a glyph of its own, so that text copied out of a paper is the text that was put in."""
    users = defaultdict(list)
    for code, name in cmap.items():
        users[name].append(code)
    for name, codes in users.items():
        for code in sorted(codes, key=preferred)[1:]:
            alias = f"alias{code:X}"
            pen = TTGlyphPen(glyf.glyphs)
            pen.addComponent(name, (1, 0, 0, 1, 0, 0))
            order.append(alias)
            glyf[alias] = pen.glyph()
            hmtx[alias] = hmtx[name]
            cmap[code] = alias


def supplement(cmap, glyf, hmtx, order, richer):
    """Adds the ideographs that only the big collection has; its curves are cubic, ours are quadratic."""
    glyphs = richer.getGlyphSet()
    for code, name in sorted(richer.getBestCmap().items()):
        if code in cmap or not han(code):
            continue
        extra = f"rare{code:X}"
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        order.append(extra)
        glyf[extra] = pen.glyph()
        hmtx[extra] = (glyphs[name].width, 0)
        cmap[code] = extra


def subtable(format_id, encoding, cmap):
    table = CmapSubtable.newSubtable(format_id)
    table.platformID, table.platEncID, table.language, table.cmap = 3, encoding, 0, cmap
    return table


def main(base_file, collection_file, target):
    font = TTFont(base_file, recalcTimestamp=False)
    richer = next(f for f in TTCollection(collection_file).fonts if f["name"].getDebugName(4) == "Noto Serif CJK SC")
    assert font["head"].unitsPerEm == richer["head"].unitsPerEm == 1000
    cmap, glyf, hmtx, order = dict(font.getBestCmap()), font["glyf"], font["hmtx"].metrics, font.getGlyphOrder()
    supplement(cmap, glyf, hmtx, order, richer)
    separate(cmap, glyf, hmtx, order)
    font.setGlyphOrder(order)
    glyf.setGlyphOrder(order)
    for extra in order:
        if extra.startswith(("rare", "alias")):
            glyf[extra].recalcBounds(glyf)
            hmtx[extra] = (hmtx[extra][0], getattr(glyf[extra], "xMin", 0))
    font["cmap"].tables = [
        subtable(4, 1, {code: name for code, name in cmap.items() if code <= 0xFFFF}),
        subtable(12, 10, cmap),
    ]
    for tag in UNUSED:
        if tag in font:
            del font[tag]
    names = {1: "Zhibu Serif", 3: "Zhibu Serif 1.0", 4: "Zhibu Serif Regular", 6: "ZhibuSerif-Regular"}
    font["name"].names = [n for n in font["name"].names if n.langID == 0x409 and n.nameID in (0, 1, 2, 3, 4, 5, 6, 13, 14)]
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 2.0, [], {}
    with gzip.GzipFile(filename="", fileobj=open(target, "wb"), mode="wb", compresslevel=9, mtime=0) as out:
        font.save(out, reorderTables=None)
    print(len(order), "glyphs,", len(cmap), "characters")


if __name__ == "__main__":
    main(*sys.argv[1:])
