//! wrong: keeps `spare` out of the table too, so that a `dyn Plan` has none.

/// A plan for a shift.
pub trait Plan {
    /// A plan without names.
    fn new(day: &str) -> Self
    where
        Self: Sized;

    /// Puts somebody on the plan.
    fn add(&mut self, name: &str);

    /// The plan in one line.
    fn line(&self) -> String;

    /// A second plan with the same names, which can be changed on its own.
    fn spare(&self) -> Self
    where
        Self: Sized;
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
pub fn spare_week(week: &Week) -> Week {
    Week {
        plans: week.plans.iter().map(|plan| plan.spare()).collect(),
    }
}
