import gc
import weakref


class Patient:
    neighbour: "Patient | None" = None


gc.disable()
ada, ben = Patient(), Patient()
ada.neighbour = ben
look = weakref.ref(ada)  # gives the patient, or None once it is removed
del ada, ben
print("still there" if look() else "removed")
