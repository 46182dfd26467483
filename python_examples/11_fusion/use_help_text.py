import inspect
import pydoc

from help_text import dose, heaviest

print(dose(70), dose(70, per_kg=8), dose(70, limit=500))
print(heaviest(61, 88, 70), heaviest())
print(inspect.signature(dose))
print(inspect.signature(heaviest))
print(pydoc.plain(pydoc.render_doc(dose)))
