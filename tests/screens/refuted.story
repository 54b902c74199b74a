+++
format = 1
title = "Fourteen buildings that the rolls refute"
outlet = "The Dunmere Letter"
date = "2026-04-11"
note = "Invented for the tests."

[sources.rolls]
title = "The rolls of Dunmere"

[people.brill]
name = "Ana Brill"
role = "keeper of the rolls"
+++

The well of Dunmere was built in the year 1707 by 3 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The mill of Dunmere was built in the year 1714 by 4 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The bridge of Dunmere was built in the year 1721 by 5 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The school of Dunmere was built in the year 1728 by 6 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The orchard of Dunmere was built in the year 1735 by 7 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The tower of Dunmere was built in the year 1742 by 8 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The kiln of Dunmere was built in the year 1749 by 9 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The quay of Dunmere was built in the year 1756 by 10 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The ford of Dunmere was built in the year 1763 by 11 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The barn of Dunmere was built in the year 1770 by 12 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The weir of Dunmere was built in the year 1777 by 13 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The forge of Dunmere was built in the year 1784 by 14 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The market of Dunmere was built in the year 1791 by 15 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

The stable of Dunmere was built in the year 1798 by 16 families of the valley, and its keeper has written down every repair since then in a book that hangs beside the door.

“Nobody here forgets a roof,” Ana Brill told the council.

+++
[quotes.q1]
text = "“Nobody here forgets a roof,”"
speaker = "brill"
form = "direct"
cue = "told"
mention = "Ana Brill"

[claims.c1]
text = "The well of Dunmere was built in the year 1707"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 1", stance = "refutes" }]

[claims.c2]
text = "The mill of Dunmere was built in the year 1714"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 2", stance = "refutes" }]

[claims.c3]
text = "The bridge of Dunmere was built in the year 1721"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 3", stance = "refutes" }]

[claims.c4]
text = "The school of Dunmere was built in the year 1728"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 4", stance = "refutes" }]

[claims.c5]
text = "The orchard of Dunmere was built in the year 1735"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 5", stance = "refutes" }]

[claims.c6]
text = "The tower of Dunmere was built in the year 1742"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 6", stance = "refutes" }]

[claims.c7]
text = "The kiln of Dunmere was built in the year 1749"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 7", stance = "refutes" }]

[claims.c8]
text = "The quay of Dunmere was built in the year 1756"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 8", stance = "refutes" }]

[claims.c9]
text = "The ford of Dunmere was built in the year 1763"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 9", stance = "refutes" }]

[claims.c10]
text = "The barn of Dunmere was built in the year 1770"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 10", stance = "refutes" }]

[claims.c11]
text = "The weir of Dunmere was built in the year 1777"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 11", stance = "refutes" }]

[claims.c12]
text = "The forge of Dunmere was built in the year 1784"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 12", stance = "refutes" }]

[claims.c13]
text = "The market of Dunmere was built in the year 1791"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 13", stance = "refutes" }]

[claims.c14]
text = "The stable of Dunmere was built in the year 1798"
kind = "event"
evidence = [{ source = "rolls", locator = "p. 14", stance = "refutes" }]
