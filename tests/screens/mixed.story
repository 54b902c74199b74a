+++
format=1
title="Mixed"
[people.a]
name="Pаul Reyes"
+++

“It is сlear,” Pаul Reyes said.‮ x

+++
[quotes.q]
text="It is сlear"
speaker="a"
