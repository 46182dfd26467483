//! Plans for days and for nights stand in one week. Before anybody changes the week, a spare is made.
//!
//! Your Python instinct: `copy.deepcopy(week)`, and each plan copies itself, whatever it is. Here `spare` returns `Self`, and that makes the trait useless behind `dyn`.
//!
//! Your task: change the trait so that plans can stand in the list, and write `spare_week`. `new` shall stay in the trait, for those who know the type they want.
//!
//! Done when: the spare says the same as the week, and changes alone.

/// A plan for a shift.
pub trait Plan {
    /// A plan without names.
    fn new(day: &str) -> Self;

    /// Puts somebody on the plan.
    fn add(&mut self, name: &str);

    /// The plan in one line.
    fn line(&self) -> String;

    /// A second plan with the same names, which can be changed on its own.
    fn spare(&self) -> Self;
}

/// A plan for a day: a list of names.
#[derive(Clone)]
pub struct DayPlan {
    day: String,
    names: Vec<String>,
}

/// A plan for a night: one name.
#[derive(Clone)]
pub struct NightPlan {
    day: String,
    name: String,
}

impl Plan for DayPlan {
    fn new(day: &str) -> DayPlan {
        DayPlan {
            day: day.to_string(),
            names: Vec::new(),
        }
    }

    fn add(&mut self, name: &str) {
        self.names.push(name.to_string());
    }

    fn line(&self) -> String {
        format!("{}: {}", self.day, self.names.join(", "))
    }

    fn spare(&self) -> DayPlan {
        self.clone()
    }
}

impl Plan for NightPlan {
    fn new(day: &str) -> NightPlan {
        NightPlan {
            day: day.to_string(),
            name: "nobody".to_string(),
        }
    }

    fn add(&mut self, name: &str) {
        self.name = name.to_string();
    }

    fn line(&self) -> String {
        format!("{}, night: {}", self.day, self.name)
    }

    fn spare(&self) -> NightPlan {
        self.clone()
    }
}

/// All plans of a week.
pub struct Week {
    /// In order.
    pub plans: Vec<Box<dyn Plan>>,
}

/// A second week, whose plans can be changed without the first.
pub fn spare_week(_: &Week) -> Week {
    Week { plans: Vec::new() }
}
