trait Speak {
    fn speak(&self) -> String;
}

trait ClinicalSkills: Speak {
    fn take_pulse(&self) -> u32;
}

struct Robot {
    measured: u32,
}

impl ClinicalSkills for Robot {
    //~^ E0277
    fn take_pulse(&self) -> u32 {
        self.measured
    }
}

fn main() {
    let robot = Robot { measured: 72 };
    println!("{}", robot.measured);
}
