import gc
import weakref


class Patient:
    neighbour: "Patient | None" = None


ada, ben = Patient(), Patient()
ada.neighbour = ben
ben.neighbour = ada
gc.freeze()
look = weakref.ref(ada)  # gives the patient, or None once it is removed
del ada, ben
gc.collect()
print("still there" if look() else "removed")
