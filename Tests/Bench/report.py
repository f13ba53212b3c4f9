"""The table of the bench, and what was reached of the targets."""

from dataclasses import dataclass

from compare import Written
from measure import Cost


@dataclass
class Result:
    """What one command took at one size, and what it wrote."""

    size: int
    name: str
    cost: Cost
    written: Written | None


def grouped(number):
    return f"{number:,}".replace(",", " ")


def megabytes(number):
    return f"{number / 1e6:.1f}"


def table(results, floor):
    """The rows of the table, its head first."""
    rows = [["functions", "command", "wall s", "CPU s", "peak MB", "µs/page", "pages", "files", "MB written"]]
    for result in results:
        cost, written = result.cost, result.written
        memory = megabytes(cost.memory)
        row = [grouped(result.size), result.name, f"{cost.wall:.3f}", f"{cost.cpu:.3f}",
               # A child's peak counts from its fork, when it still is the bench's own process.
               memory if cost.memory > floor else f"<{megabytes(floor)}"]
        if written:
            row += [f"{cost.wall / written.pages * 1e6:.1f}", grouped(written.pages), grouped(written.files),
                    megabytes(written.bytes)]
        rows.append(row + [""] * (len(rows[0]) - len(row)))
    return rows


def print_aligned(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [cell.ljust(width) if column == 1 else cell.rjust(width)
                 for column, (cell, width) in enumerate(zip(row, widths))]
        print("  ".join(cells).rstrip())


def ratios(results):
    """Vitrina's wall time relative to the others', a line for each size."""
    by_size = {}
    for result in results:
        by_size.setdefault(result.size, {})[result.name] = result
    for size, found in by_size.items():
        ours, hugo, copy = (found[name].cost for name in ("Vitrina", "Hugo", "cp -r"))
        natural = found["Vitrina, functions in lists"].cost
        yield size, ours.wall / hugo.wall, ours.wall / copy.wall, ours.cpu / hugo.cpu, \
            ours.memory / hugo.memory, natural.wall / hugo.wall


def per_page(results, size):
    """Vitrina's seconds per page at a size; None where it was not measured."""
    for result in results:
        if (result.size, result.name) == (size, "Vitrina"):
            return result.cost.wall / result.written.pages
    return None


def targets(results):
    """What the project set out to reach, what was measured, and whether that is enough."""
    for size, to_hugo, to_copy, *_ in ratios(results):
        if size != 10_000:
            continue
        memory = next(r.cost.memory for r in results if (r.size, r.name) == (size, "Vitrina"))
        yield "10 000: at most 1/5 of Hugo's wall time", f"1/{1 / to_hugo:.1f}", to_hugo <= 1 / 5
        yield "10 000: the aim, 1/8 of Hugo's wall time", f"1/{1 / to_hugo:.1f}", to_hugo <= 1 / 8
        full = next(r.cost.wall for r in results if (r.size, r.name) == (size, "Vitrina, everything on"))
        hugo = next(r.cost.wall for r in results if (r.size, r.name) == (size, "Hugo"))
        yield "10 000: everything on, at most 1/2 of Hugo's wall time with nothing on", f"1/{hugo / full:.1f}", \
            full <= hugo / 2
        cpu = {r.name: r.cost.cpu for r in results if r.size == size}
        everything = cpu["Vitrina, everything on"]
        added = everything - cpu["Vitrina, everything but the search"] + cpu["the rules of accessibility alone"]
        share = added / (everything - added)
        yield "10 000: search and rules of accessibility add at most 60 %", f"{share:.0%}", share <= 0.6
        yield "10 000: at most 1.5 × cp -r", f"{to_copy:.2f} ×", to_copy <= 1.5
        yield "10 000: at most 150 MB", f"{megabytes(memory)} MB", memory <= 150e6
    small, large = per_page(results, 10_000), per_page(results, 100_000)
    if small and large:
        yield "100 000: at most 1.2 × the time per page at 10 000", f"{large / small:.2f} ×", large / small <= 1.2


def print_report(results, versions, loads, floor):
    print(*versions, sep="\n")
    print("Load before and after each size:", " ".join(f"{load:.1f}" for load in loads))
    print()
    print_aligned(table(results, floor))
    print()
    rows = [["functions", "Vitrina relative to", "Hugo", "cp -r", "Hugo's CPU", "Hugo's memory", "in lists: Hugo"]]
    rows += [[grouped(size), "", *(f"{ratio:.3f}" for ratio in found)] for size, *found in ratios(results)]
    print_aligned(rows)
    reached = [[verdict, f"{name}:", found] for name, found, is_reached in targets(results)
               for verdict in ["reached" if is_reached else "not reached"]]
    if reached:
        print()
        print_aligned(reached)
