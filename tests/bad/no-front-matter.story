“The fair opens at noon,” Ada Brook said. “The fair is free.”

Bo Lund said the fair would close at nine. The clerk had no more to say.

