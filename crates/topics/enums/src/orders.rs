//! An order, its states, and the steps between them.

/// What an order can be. Each state has the data that belongs to it, and no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Written down, not sent.
    Draft,
    /// Sent.
    Placed {
        /// The day of the year.
        day: u32,
    },
    /// It has arrived.
    Delivered {
        /// The number on the delivery slip.
        receipt: String,
    },
    /// Nobody waits for it any more.
    Cancelled {
        /// Why.
        reason: String,
    },
}

/// What can be done with an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Send it.
    Place {
        /// The day of the year.
        day: u32,
    },
    /// Take it in.
    Deliver {
        /// The number on the delivery slip.
        receipt: String,
    },
    /// Call it off.
    Cancel {
        /// Why.
        reason: String,
    },
}

// ANCHOR: after
/// The state after this step. A step that does not fit changes nothing.
pub fn after(state: State, step: Step) -> State {
    match (state, step) {
        (State::Draft, Step::Place { day }) => State::Placed { day },
        (State::Draft, Step::Deliver { .. }) => State::Draft,
        (State::Placed { .. }, Step::Deliver { receipt }) => State::Delivered { receipt },
        (State::Placed { day }, Step::Place { .. }) => State::Placed { day },
        (State::Draft | State::Placed { .. }, Step::Cancel { reason }) => {
            State::Cancelled { reason }
        }
        (over @ (State::Delivered { .. } | State::Cancelled { .. }), _) => over,
    }
}
// ANCHOR_END: after

#[cfg(test)]
mod tests {
    use super::*;

    fn place(day: u32) -> Step {
        Step::Place { day }
    }

    fn deliver(receipt: &str) -> Step {
        Step::Deliver {
            receipt: String::from(receipt),
        }
    }

    fn cancel(reason: &str) -> Step {
        Step::Cancel {
            reason: String::from(reason),
        }
    }

    #[test]
    fn an_order_is_placed_and_delivered() {
        let order = after(State::Draft, place(12));
        assert_eq!(order, State::Placed { day: 12 });
        let receipt = String::from("slip 2");
        assert_eq!(
            after(order, deliver("slip 2")),
            State::Delivered { receipt },
            "a placed order can be delivered"
        );
    }

    #[test]
    fn steps_that_do_not_fit_change_nothing() {
        assert_eq!(after(State::Draft, deliver("slip 1")), State::Draft);
        let placed = State::Placed { day: 12 };
        assert_eq!(after(placed.clone(), place(13)), placed);
    }

    #[test]
    fn only_what_has_not_arrived_is_cancelled() {
        let cancelled = State::Cancelled {
            reason: String::from("typed twice"),
        };
        assert_eq!(after(State::Draft, cancel("typed twice")), cancelled);
        let placed = State::Placed { day: 12 };
        assert_eq!(after(placed, cancel("typed twice")), cancelled);
    }

    #[test]
    fn what_is_over_stays_over() {
        let delivered = State::Delivered {
            receipt: String::from("slip 2"),
        };
        let cancelled = State::Cancelled {
            reason: String::from("typed twice"),
        };
        for over in [delivered, cancelled] {
            for step in [place(13), deliver("slip 3"), cancel("too late")] {
                assert_eq!(after(over.clone(), step), over);
            }
        }
    }
}
