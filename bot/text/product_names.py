"""Products of the catalogue in a text, also in the plural or with an Arabic article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.text.folding import Folded, fold
from bot.text.patterns import Entity, without_overlaps
from bot.text.products import Catalogue

PRODUCT = "product"
# Customers write English names in every language.
_EVERYWHERE = "en"
_LETTER = r"\w\u0900-\u097f"
# No space between words: kana, Han, Thai; or endings that are joined to the word: Hangul.
_JOINED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_SHORTEST_INFLECTED = 3
# "and", "with", "for" and "the" are written as one word with the noun.
_ARABIC_BEFORE = r"[وف]?(?:[بكل]?ال|لل|[بكل])?"
_ARABIC_OWNERS = r"(?:ي|ك|ه|ها|نا|كم|هم)"


@dataclass(frozen=True)
class _Finder:
    """`products`: regular expression of a name → product's id; `pattern` matches any of them."""

    pattern: re.Pattern[str]
    products: Mapping[str, str]

    def product(self, name: str) -> str:
        return next(one for form, one in self.products.items() if re.fullmatch(form, name))


class ProductNames:
    """Finds the products of one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._languages = {
            language
            for product in catalogue.products.values()
            for language in (*product.names, *product.also)
        }
        self._finders: dict[str, list[_Finder]] = {}

    def find(self, text: str, language: str | None, region: str | None = None) -> list[Entity]:
        """The products in the order in which they stand, the value being the product's id; of two
        that overlap the longer one. Looks for the names of the language and of English; for those
        of all languages if the language is unknown or the catalogue lacks it."""
        folded = fold(text)
        return without_overlaps(list(self._matches(folded, (language or "").split("-")[0])))

    def _matches(self, folded: Folded, language: str) -> Iterator[Entity]:
        for finder in self._finders_of(language):
            for match in finder.pattern.finditer(folded.text):
                start, end = folded.span(*match.span("name"))
                yield Entity(PRODUCT, finder.product(match["name"]), start, end)

    def _finders_of(self, language: str) -> list[_Finder]:
        key = language if language in self._languages else ""
        if key not in self._finders:
            chosen = {key, _EVERYWHERE} if key else self._languages
            self._finders[key] = list(_finders(self._names(chosen)))
        return self._finders[key]

    def _names(self, languages: set[str]) -> dict[str, str]:
        """Folded name → product, the longest first; a name that two products share means the
        first one."""
        names: dict[str, str] = {}
        for product in self._catalogue.products.values():
            own = [name for language, name in product.names.items() if language in languages]
            for language in languages:
                own += product.also.get(language, ())
            for name in own:
                names.setdefault(" ".join(fold(name).text.replace("-", " ").split()), product.id)
        return dict(sorted(names.items(), key=lambda item: -len(item[0])))


def _finders(names: dict[str, str]) -> Iterator[_Finder]:
    """One for each way in which names are joined to the words around them."""
    kinds: dict[Callable[[str], str], dict[str, str]] = {}
    for name, product in names.items():
        if name:
            form = _form(name)
            kinds.setdefault(form, {})[form(name)] = product
    for form, products in kinds.items():
        pattern = f"(?P<name>{'|'.join(products)})"
        if form is not _joined:
            before = _ARABIC_BEFORE if form is _arabic else ""
            pattern = rf"(?<![{_LETTER}]){before}{pattern}(?![{_LETTER}])"
        yield _Finder(re.compile(pattern), products)


def _form(name: str) -> Callable[[str], str]:
    if _JOINED.search(name):
        return _joined
    return _arabic if _ARABIC.search(name) else _spaced


def _joined(name: str) -> str:
    return r"\s?".join(re.escape(word) for word in name.split())


def _spaced(name: str) -> str:
    return "[ -]{0,2}".join(_inflected(word) for word in name.split())


def _inflected(word: str) -> str:
    if word == "का":
        return "(?:का|के|की)"
    if len(word) < _SHORTEST_INFLECTED:
        return re.escape(word)
    if word.endswith(("या", "ये")):
        return re.escape(word[:-2]) + "(?:या|ये|ए|यों)"
    if word.endswith("ा"):
        return re.escape(word[:-1]) + "(?:ा|े|ों)"
    # Plurals and cases of Latin scripts, and of Hindi.
    return re.escape(word) + ("(?:e?[sn]|x|e)?" if word.isascii() else "(?:ें|ों)?")


def _arabic(name: str) -> str:
    return r"\s+(?:ال|لل)?".join(_arabic_word(word) for word in name.split())


def _arabic_word(word: str) -> str:
    bare = word[2:] if word.startswith("ال") and len(word) > 4 else word
    if bare.endswith("ه"):  # taa marbuta, folded
        return re.escape(bare[:-1]) + f"(?:ه|ات|تين|تان|ت{_ARABIC_OWNERS})"
    return re.escape(bare) + f"(?:ين|ان|{_ARABIC_OWNERS})?"
