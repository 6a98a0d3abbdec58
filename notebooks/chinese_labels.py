"""Lets matplotlib draw Chinese: it takes the first font of this machine that has the characters, or says that none has."""

import logging
import warnings

from matplotlib import font_manager, rcParams

# What Linux, macOS and Windows bring or offer, by the names that matplotlib gives them.
FONTS = [
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",  # one file holds all languages; matplotlib knows it by the first
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei",
    "PingFang SC",
    "PingFang HK",
    "Hiragino Sans GB",
    "Heiti TC",
    "Microsoft YaHei",
    "SimHei",
    "Arial Unicode MS",
]


def known_font():
    known = {font.name for font in font_manager.fontManager.ttflist}
    return next((name for name in FONTS if name in known), None)


def use_chinese_font():
    """The name of the font that figures use from now on; None, with a warning, where there is no such font."""
    found = known_font()
    if found is None:  # matplotlib remembers its list of fonts, and one may have been installed since
        for path in set(font_manager.findSystemFonts()) - {font.fname for font in font_manager.fontManager.ttflist}:
            try:
                font_manager.fontManager.addfont(path)
            except Exception:  # a file that is no font, whatever its reader calls it
                continue
        found = known_font()
    if found is None:
        warnings.warn("no font with Chinese characters was found: labels will be boxes. Install e.g. fonts-noto-cjk.", stacklevel=2)
        return None
    rcParams["font.sans-serif"] = [found, *rcParams["font.sans-serif"]]
    rcParams["axes.unicode_minus"] = False  # the true minus sign is missing in some of these fonts
    rcParams["figure.dpi"] = 80
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # it remarks on fonts that come in one weight
    return found
