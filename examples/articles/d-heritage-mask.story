+++
format   = 1
title    = "Museum to return mask after 121 years"
language = "en"

[people.cornelia-von-thurnau]
name    = "Cornelia von Thurnau"
aliases = ["von Thurnau"]

[people.nana-akwetey-boadum]
name    = "Nana Akwetey Boadum"
aliases = ["Boadum"]

[people.folasade-ijaola]
name    = "Folasade Ijaola"
aliases = ["Ijaola"]

[people.museum-of-world-cultures]
name    = "Museum of World Cultures"
kind    = "organization"
aliases = ["the museum"]

[people.wolfhart-greller]
name    = "Wolfhart Greller"
aliases = ["Greller"]

[people.letter]
name = "letter"
kind = "document"

[people.ministry-of-culture]
name = "Ministry of Culture"
kind = "office"
+++

Museum to return mask after 121 years

A brass mask that was carried off from the palace of a West African king in 1903 and has been shown ever since under the name “Laughing Face” is to be returned to his descendants, the Museum of World Cultures in Ansbrück announced on Thursday.

The decision follows the discovery in the museum’s archive of a letter from the officer who took it. “I have told the Museum that it was a gift,” the letter, dated 4 February 1904, reads. “The old man gave it in the sense in which a tree gives fruit when it is shaken.”

“After that sentence there was nothing left to negotiate,” Cornelia von Thurnau, the director of the museum since 2017 and the first woman to hold the post, told reporters. “I read it standing, and then I sat down.”

The letter was found by Folasade Ijaola, a Nigerian-born historian at the University of Leskerk who had been engaged by von Thurnau for what her contract described as “routine provenance support”. Ijaola said that the folder had been labelled “Expenses, horses” and had not been opened since the 1920s. “Whoever filed it knew,” she said. “You don’t put that among the horses by mistake.”

For the royal house, Nana Akwetey Boadum, an accountant in Leeds who was enstooled last year as the king’s fourth successor, confirmed that the mask would first be kept for a year in a room without visitors. “It has been looked at enough,” he said. In a speech later that evening he thanked the director, whom he called “a lady who sits down at the right moment”, and said that the name “Laughing Face” would be retired, since nobody in his family had ever known it to laugh.

There was criticism, too. Wolfhart Greller, who preceded von Thurnau as director and who is now honorary president of the Friends of the Museum, argued in the newspaper Ansbrücker Bote that a museum which gave away its objects one letter at a time would soon be “a building with good lighting”. “Dr. Ijaola has done fine work,” he wrote. “But archives are full of remorse, and remorse is not a title deed.”

The Ministry of Culture said it approved of the return.

+++

[quotes.q1]
from    = "A brass mask"
to      = "to his descendants"
speaker = "museum-of-world-cultures"
form    = "indirect"
cue     = "announced"
mention = "the Museum of World Cultures"

[quotes.q2]
parts   = ["“I have told the Museum that it was a gift,”", "“The old man gave it in the sense in which a tree gives fruit when it is shaken.”"]
speaker = "letter"
cue     = "reads"
mention = "the letter"

[quotes.q3]
parts   = ["“After that sentence there was nothing left to negotiate,”", "“I read it standing, and then I sat down.”"]
speaker = "cornelia-von-thurnau"
cue     = "told"
mention = "Cornelia von Thurnau"

[quotes.q4]
from    = "the folder had"
to      = "since the 1920s"
speaker = "folasade-ijaola"
form    = "indirect"
cue     = "said"
mention = "Ijaola"

[quotes.q5]
parts   = ["“Whoever filed it knew,”", "“You don’t put that among the horses by mistake.”"]
speaker = "folasade-ijaola"
cue     = "said"
mention = "she"

[quotes.q6]
text    = "the mask would first be kept for a year in a room without visitors"
speaker = "nana-akwetey-boadum"
cue     = "confirmed"
mention = "Nana Akwetey Boadum"

[quotes.q7]
text    = "“It has been looked at enough,”"
speaker = "nana-akwetey-boadum"
cue     = "said"
mention = "he"

[quotes.q8]
text    = "“a lady who sits down at the right moment”"
speaker = "nana-akwetey-boadum"
cue     = "called"
mention = "he"

[quotes.q9]
from    = "the name “Laughing Face” would"
to      = "it to laugh"
speaker = "nana-akwetey-boadum"
form    = "indirect"
cue     = "said"
mention = "he thanked"

[quotes.q10]
from    = "a museum which"
to      = "with good lighting”"
speaker = "wolfhart-greller"
form    = "indirect"
cue     = "argued"
mention = "Wolfhart Greller"

[quotes.q11]
text    = "“a building with good lighting”"
speaker = "wolfhart-greller"
cue     = "argued"
mention = "Wolfhart Greller"

[quotes.q12]
parts   = ["“Dr. Ijaola has done fine work,”", "“But archives are full of remorse, and remorse is not a title deed.”"]
speaker = "wolfhart-greller"
cue     = "wrote"
mention = "he"

[quotes.q13]
text    = "it approved of the return"
speaker = "ministry-of-culture"
cue     = "said"
mention = "The Ministry of Culture"
+++
