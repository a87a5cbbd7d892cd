"""What is planted where, for readers."""

from making.communes import YEAR
from making.planting import AT_THRESHOLD, CERTAIN, NAMES, PLANTED
from making.sheets import slug


def readme() -> str:
    rows = []
    for name, (_, codes) in PLANTED.items():
        flags = ", ".join(f"`{code}`" for code in codes)
        rows.append(f"| {slug(name)} | {name} | {flags} | {CERTAIN.get(name, 'hint')} |")
    at_threshold = ", ".join(slug(name)[:2] for name in AT_THRESHOLD)
    return README.format(rows="\n".join(rows), at_threshold=at_threshold, count=len(NAMES), year=YEAR)


README = """# A district to try

Thirty communes of a district that does not exist, with illustrative figures. All of it is written by
`python samples/make_district.py`; change the script and not the files.

```sh
yte-check batch samples/district/phieu --reviews samples/district/tham-dinh --previous samples/district/nam-truoc
yte-check review compare samples/district/tham-dinh
```

- `phieu/`: {count} submissions of {year} with their evidence, one commune that handed in twice, and three broken files
- `tham-dinh/`: reviews
- `nam-truoc/`: eight submissions of the year before

## What is planted

| file | commune | flags | which of them is certain |
|---|---|---|---|
{rows}

- `just_at_threshold`: the health insurance (indicator 6) of files {at_threshold} lies just above a threshold.
- Nam Sơn is Minh Tân over again; Phú Lộc has half of Nghĩa Hưng's figures. Phúc Thịnh and Quang Trung handed in one
  and the same report.
- Quỳnh Lâm, Sơn Đông, Tân Lập and Tân Tiến are conspicuous beside the year before only.
- Yên Thịnh handed in twice. `hong-…` cannot be scored: empty, a missing space, a numerator above its denominator.

## The reviews

| file | what it shows |
|---|---|
| 01-an-binh | the station claims more than is verified: one answer changed, two rejected |
| 02-an-hoa | a contradiction settled: the births are counted anew |
| 04-binh-minh | accepted as claimed |
| 09-hoa-binh | the station claims less than is verified |
| 26-thanh-binh | twenty indicators decided, the others open |
| 27-thuong-lam, 27-thuong-lam-phuc-tra | two rounds; what the first rejected the second accepts |
| 28-van-xuan | refused: the submission was edited after the review |
| 29-vinh-phuc | refused: a decision has expired |
| 25-tan-tien | refused: an indicator that does not exist, an answer that the rule does not know |
"""
