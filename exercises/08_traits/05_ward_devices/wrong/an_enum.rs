//! wrong: makes an enum of the two kinds; a lamp from elsewhere is neither.
//~ expect: E0277

/// A device at a bed.
pub trait Device {
    /// What it is called.
    fn label(&self) -> String;

    /// A minute passes.
    fn tick(&mut self);

    /// Whether somebody should come.
    fn alarm(&self) -> bool;
}

/// Gives a millilitre a minute, and calls when it is empty.
pub struct Pump {
    /// The bed it stands at.
    pub bed: u32,
    /// What is left.
    pub millilitres: u32,
}

/// Shows a pulse, and calls when it is above 120.
pub struct Monitor {
    /// Whose pulse.
    pub patient: String,
    /// Beats a minute.
    pub pulse: u32,
}

impl Device for Pump {
    fn label(&self) -> String {
        format!("pump {}", self.bed)
    }

    fn tick(&mut self) {
        self.millilitres = self.millilitres.saturating_sub(1);
    }

    fn alarm(&self) -> bool {
        self.millilitres == 0
    }
}

impl Device for Monitor {
    fn label(&self) -> String {
        format!("monitor of {}", self.patient)
    }

    fn tick(&mut self) {}

    fn alarm(&self) -> bool {
        self.pulse > 120
    }
}

/// A device of the ward.
pub enum Any {
    /// A pump.
    Pump(Box<Pump>),
    /// A monitor.
    Monitor(Box<Monitor>),
}

impl From<Box<Pump>> for Any {
    fn from(pump: Box<Pump>) -> Any {
        Any::Pump(pump)
    }
}

impl From<Box<Monitor>> for Any {
    fn from(monitor: Box<Monitor>) -> Any {
        Any::Monitor(monitor)
    }
}

/// The devices of a ward, in the order in which they were switched on.
pub struct Ward {
    devices: Vec<Any>,
}

impl Ward {
    /// A ward without devices.
    pub fn empty() -> Ward {
        Ward {
            devices: Vec::new(),
        }
    }

    /// Switches a device on.
    pub fn add(&mut self, device: impl Into<Any>) {
        self.devices.push(device.into());
    }

    /// A minute passes for every device.
    pub fn tick(&mut self) {
        for device in &mut self.devices {
            match device {
                Any::Pump(pump) => pump.tick(),
                Any::Monitor(monitor) => monitor.tick(),
            }
        }
    }

    /// The labels of the devices that call, in order.
    pub fn calling(&self) -> Vec<String> {
        let mut calling = Vec::new();
        for device in &self.devices {
            match device {
                Any::Pump(pump) if pump.alarm() => calling.push(pump.label()),
                Any::Monitor(monitor) if monitor.alarm() => calling.push(monitor.label()),
                _ => {}
            }
        }
        calling
    }
}

/// A ward with a pump and a monitor.
pub fn small_ward() -> Ward {
    let mut ward = Ward::empty();
    ward.add(Box::new(Pump {
        bed: 3,
        millilitres: 2,
    }));
    ward.add(Box::new(Monitor {
        patient: "Ana".to_string(),
        pulse: 130,
    }));
    ward
}
