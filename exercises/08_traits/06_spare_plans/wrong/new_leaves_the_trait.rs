//! wrong: takes `new` out of the trait, so that nobody can make a plan through it.
//~ expect: E0599

/// A plan for a shift.
pub trait Plan {
    /// Puts somebody on the plan.
    fn add(&mut self, name: &str);

    /// The plan in one line.
    fn line(&self) -> String;

    /// A second plan with the same names, which can be changed on its own.
    fn spare(&self) -> Box<dyn Plan>;
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

impl DayPlan {
    /// A plan without names.
    pub fn new(day: &str) -> DayPlan {
        DayPlan {
            day: day.to_string(),
            names: Vec::new(),
        }
    }
}

impl Plan for DayPlan {
    fn add(&mut self, name: &str) {
        self.names.push(name.to_string());
    }

    fn line(&self) -> String {
        format!("{}: {}", self.day, self.names.join(", "))
    }

    fn spare(&self) -> Box<dyn Plan> {
        Box::new(self.clone())
    }
}

impl NightPlan {
    /// A plan without names.
    pub fn new(day: &str) -> NightPlan {
        NightPlan {
            day: day.to_string(),
            name: "nobody".to_string(),
        }
    }
}

impl Plan for NightPlan {
    fn add(&mut self, name: &str) {
        self.name = name.to_string();
    }

    fn line(&self) -> String {
        format!("{}, night: {}", self.day, self.name)
    }

    fn spare(&self) -> Box<dyn Plan> {
        Box::new(self.clone())
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
