//! The one line that matters is kept, the log is not.

fn last_alarm(log: &str) -> &str {
    let mut alarm = "";
    for line in log.lines() {
        if line.ends_with("alarm") {
            alarm = line;
        }
    }
    alarm
}

fn read_log() -> String {
    "09:14 bed 3: alarm\n09:20 bed 5: X-ray\n09:30 bed 8: alarm\n".to_string()
}

fn main() {
    let alarm = {
        let log = read_log();
        last_alarm(&log).to_string()
    };
    println!("{alarm}");
}
