"""What was learned of words and of the company they keep.

Written by tools/learn_wording.py, never by hand: the kinds of words, and what each
trait weighs for every reason, in hundredths.
"""

KINDS = """\
A academic accountant accountants admin administrator admins affairs agencies agency airlin
A airline airlines airplane airport airways akamai amazon among analyst aol appl apple appointed
A apprentic apprentice armed army assailants assistant associate ato atos attacker attackers
A auditor authorities authority aws azur azure baker bakery bank banking banks barclay barclays
A based blok bloke bookkeeper bos boss bosses bought brewery bt builder bureau buyers cabinet
A capita caretaker carpenter carrier carriers cheater chef chemist chief cisco classes cleaner
A clerk cloudflar cloudflare co colleagu colleague colleagues colleges commission committee
A companies company compaq conductor consultant consulting contractor corporation corporations
A council courier crew dba decorator dell dentist department deputy designer designers developer
A director distributor distributors doctor doctors drivers education electrician electronics
A employe employee employer engineer engineers enrolled examiner executive executives facebook
A faculty fastly financial firm firms fisher fitter flight folk foreign foreman former freight
A fujitsu geek geeks general github gitlab googl google governing government governments
A graduate graduates group groups guard guards guests guys hacker haulier head headteacher
A hewlett hitachi hsbc ibm inspector inspectors installers instructors insurance insurer intel
A intern janitor jet keeper keepers labor lad lads landlord landlords lawyer lawyers leaders
A lecturer lg librarian lloyd lloyds locksmith lucent maker makers manager managers managing
A manufacturer mastercard mechanic members met microsoft microsystems minister ministers
A ministry motorola motors myspace national nec netscape newcomer northgat northgate novell ntt
A nurs nurse nurses officer officers official operator operators organization outsourcer owned
A owners packard painter panasonic parties partner partners paypal pediatrician personnel
A physician pilot plumber polic police policeman policemen porter postman prime professor
A professors programmer provider psychiatrist publisher pupils quoted rail rbs receptionist
A recruits registrar representative representatives representing retailer retailers routes
A salesforc salesforce samsung sanyo sap scaffolder schools secretary securities security senior
A serco shoppers siemen siemens signaller soldier soldiers sources staf staff state strip stripe
A students subcontractor subsidiaries subsidiary supermarket supervisor supplier suppliers
A surgeon surgery surveyor sysadmin taught teachers teaching team tech techies technician
A technicians techy telecom telecommunications temp tenants tester thief told toshiba tout
A traine trainee trainees trainer tram transit twilio twitter undergraduate union unions
A utilities utility vendor vendors venture vice visa visitors vodafon vodafone volunteers warden
A webmaster whoever wholesaler worldpay yahoo
AD aircraft business cargo investment manufacturers online users web
AE administration
AH college driving federal grocery traffic
AN customers
AQ establishment investments
AT according afp saying
AW slack vandal
D actuator agent analyser analyzer antenna antennas applications archiv archive archives array
D automated backup backups baking barcod barcode batch battery beacon bearing boards boiler
D boilers breaker broad broadband bucket buckets bug bugs cabl cable cabling calibration
D callback camera cameras carousel catenary cd cel cell cellphones cellular ceramic certificates
D channel channels chiller chip chips circuit circuits cloud cluster combustion communications
D compressor computer computers computing conduit connect connected connecting connection
D connections consumer consumers container containers conveyor cooki cookie cookies cooky cool
D coolant cooling crawler cursor cylinder cylinders data deals declining design designs desktop
D detection developed devic device devices diesel digital directories directory discs discussing
D disk disks domain domestic duct ducts edg edge electric electrical electronic employment
D encryption engin engine engines environments equipment exception exceptions exchang exchange
D export exporting exports extension extract facilities fans feature features feed feeds fiber
D fibr fibre firewal firewall flag fleet floppy flow flows fram frame frames function fus fuse
D gateway gearbox generator generators goods handheld handl handle handles handover hardwar
D hardware hash heap hook host hub hybrid images imaging import imported importing imports index
D industrial infrared integrated interpreter introduced inverter ipad iphone ipod job jobs kit
D laptop laptops laser layer layers len lens libraries link linking links loader loading loads
D local lock locks locomotive login machin machine machines macintosh macro magnetic management
D manifest manufacturing mast master materials matrix media memory messag messaging metadata
D mobile model models mount mounts multimedia narrow nasdaq network networking networks newer
D offset offsets operates optical origin original output packag package packages packet panel
D panels pc pcs phones pile pipe pipeline piston planner plaster platform plug plugs points port
D portable powered primary private prob probe probes probing processes processing produced
D producer producers production profit programming proprietary propulsion prototype proxy pump
D pumps purchases purchasing queues quota quotas rack racks radar receiver receivers
D reconciliation recording records relay relays releas release released releases releasing
D replica replicas roam roaming run sales satellit satellite satellites scale scanner scanners
D scanning screen screens script scripts secondary sector sectors sensing sensor sensors sequenc
D sequence servic service services session sessions setting settings settlement shel shell
D shipments signal signaling signalling signals slav slave slaves socket sockets softwar
D software spending stack standby station steam stock storag storage stream streams string
D structure subsidies substation surface switch switches switching system systems tap tape
D tariff tariffs technologies technology television terminal testing thermostat thick thread
D tier til tile tiles till tills toggl toggle token tokens tool tools topic topics trade trades
D trading training transaction transactions transformer transmission transmitter transmitters
D trigger trunk trunks turbin turbine turbines turnstil turnstile turnstiles tv valv valve
D valves version versions video virus voltag voltage volum volume wide wir wireless wires wiring
D workers zon zone zones
DA businesses dispatcher employees industry internet msn printer printers products providers
DA worker
DE control meaning using
DF gain gains price prices
DFR restart
DH app branch bridg bridge bus certificat certificate costs crucial form forms key kiosk library
DH main markets path pool profits record tabl table tablet value websit website
DM browser servers
DN board load queu queue register view
DP fan
DQ access components concept creating discussion environment functions operating proces process
DQ product provides root standard supply uses
DR patch
DS shar share updat update updates
DT leading
DX itself
E abandon agree agreed agrees aim aiming aims almost analysts anticipat anticipate anticipates
E anticipating anticipation any appear approval approved are argue assur assure assured assuring
E attack attacks avoid barely bear believ believe believed believes bet bid boost bound bring
E bullish buoyed bush carry cautioned cautious certain challenge chance clinton compelled
E concerned conditions confidenc confidence confident consider considering convince cooperate
E coordinated could count crossing dare deal declined delighted desire disappointed
E disappointing disappointment doubts downside due eager economists embrace ensures enthusiasm
E envisag envisage envisaged envisages envisaging estimat estimate estimated estimates
E estimating etas exist expect expectation expectations expected expecting expects extremists
E fancy finger fingers forecasting forecasts forese foresee foreseeable foreseeing foreseen
E foresees future gdp generally give go going gonna guaranteeing guarantees gues guess guessing
E harder helping hesitate hold hop hope hoped hopeful hopefully hopes hoping if imagin imagine
E imminent indication insists insure insurgent insurgents intend intended intends intent
E intention intentions investors invite join largely launch legitimate less likely linked luck
E make materialize meant meantime meet militants million minds mostly must near nearing nearly
E need needs obliged often okay opportunity optimism optimistic option or ought outlook pencil
E pencilled personally persuade pessimism pessimistic pick plan planned planning plans pleased
E pledge pledged pledges pledging pois poised possibility possible predict predicted predicting
E predictions predicts presence presum presume probably proceed program project projected
E projection projections promis promise promised promises promising proposed prospect prospects
E purpose quick re reasons reckon reckoned reckons recognize reflected reflecting renewed
E represent roughly satisfied satisfy schedul scheduled securing seek seeks sentiment set shal
E shall shan't should significantly slat slated speculate stressed struggling suggest suggesting
E suppos suppose supposed supposedly sur sure survey suspected take target targeted targeting
E targets tend terrorist terrorists than that these think timeframe timelin timeline timetabl
E timetable tough trust uncertain unclear unknown unlikely upbeat urged us usually vowed wager
E wants weakness welcome welcomed whether wil will willing wishes wo worried worry worrying
E would
ED common considered demand earnings higher peace terms used
EF accept actions approve compared decision declare demands fails increase insist pressure
EF proposal reluctant seeking sought total try unwilling urge worries
EH financing forecast incentive partly raise strong
EN allow allowed allowing assume be benefit change choose decide determined easily effectively
EN except follow given help keeping means might needed negotiate ones presumably rather
EN regardless remain unless use ways
EO anticipated promote
EP all alone anyway ca come do does figured get getting gotta happens have heck hey honestly
EP hurry know let loved lucky ourselves pretend realize really remember remind some there thinks
EP trying want wonder wondered yeah yes
EQ aimed choice commitment concern create decisions depend determine different direct effort
EQ encourage expand feasibl feasible further inevitable initial introduce likewise moreover
EQ necessary obligation other participation potential problem proposals propose reduced reflect
EQ regard respect similar specifically step strategy such support threat unlike willingness
ER agreement each giving got instead just keep prepared preparing putting relatively stand turn
ER without
ES chose learn says tel tell understand wanted why wish wished
ET about adding although apparently appears closer continue course decided despite directly
ET elsewhere far few helped indicated issue least more move only possibly rest seen stop
ET suggested thanks their this to trouble
EW chances cuts fear hurt ignore push
EX bad because better big bigger convinced definitely did difference doing doubt easy enough
EX especially every exactly gone good guarante guarantee guaranteed happen hard how it liked
EX looking most much necessarily nevertheless no nonetheless nor not our plenty rarely reason
EX similarly sometimes still surely surprised thing thinking though thought way we worse
F ablaz ablaze abort aborted accepted appealed argued attempting backlog backlogged blackouts
F blast blew block blocked blocking blocks blowing blown blows bomb bombs bounc bounce bounced
F bouncing brakes break breakdowns breaking brick bricked broken buckl buckled burned burning
F burnt burst bust caught charred chok choke choked clog clogged collaps collapse collapsed
F collapsing collided collision conflict conflicting corrod corrode corroded corrupt corrupted
F corruption crash crashed crashes crashing crawl crawled crawling criticized crossbar cycl
F cycle cycled dead deadlocked death decline declines defect defectiv defective defects delaying
F demanded demanding demot demoted denied deny denying desync desynced detach die died
F disappeared disconnect down downturn drain drift drifted drifting drop drops duplicat
F duplicate duplicated dying emit emitting endorse erratic errored errors escaped evict evicted
F evicting exceed exceeded exceeding exceeds exhaust exhausted expir expire expired expires
F explod exploded exploding explosion fail failing failur failure faulty fill filled filling
F flaky flap flapped flapping fluctuat fluctuate flush flushed formally foul freez freeze fried
F froz froze fry glitch glitched glitches glitchy grenade grind grow growing hammer hammering
F handed hang hiccup hog hogging hung hurled idl idle inability incompatibl incompatible
F inconsistent inflation injured insistence insisting interrupt interrupted invalid jam jammed
F kaput kil kill killed killing knacker knackered lag lagged laggy leak leaked leaking leaks
F loop looped looping loose los lose losing lost malform malformed malfunction malfunctioned
F migrat migrate migrated misbehav misbehave misbehaving misconfigur misconfigure misconfigured
F mismatch mismatched murdered objected objections oppose opposed outag outage outages outdat
F outdated overflowed overflowing overheat overheated overload overrun overwrit overwrite
F overwritten panick panicked paus paused peg pegged pin pinned plunge poison poisoned pop
F promot promoted purg purge ramp ramping rate react reap reaped rebalanc rebalance rebalancing
F reboot rebooted rebooting rebound rebuilding reconsider redeploy refusal refusing reindex
F reject rejected rejecting rejection rejects reload replicat replicate replicating reschedul
F rescheduled reset resetting resiz resized respond responded responding restarted retried
F retrying revert reverted ripped rise risen rising rotat rotate rotated rust rusted saturat
F saturate saturated scrambl scrambled seiz seized sharp shed shutdown skew skewed skip slide
F slip slowdown slowed slowing slump smashed snap snapped spik spike spiked spiking split
F spurred stal stale stalemate stall stalled stalling starv starve starved starving stick
F strongly stuck stutter stuttered surg surge surged surging survived survivors suspended swung
F tangl tangled tearing terminated thrash thrashing threw throttled throw throwing thrown throws
F tim timed timing tip tipped toast tore torn tossed tossing trapped trip tripping truncat
F truncated twisted unbalanc unbalanced undetect undetected unhealthy unplan unplanned
F unreachabl unreachable unreadabl unreadable unrecoverabl unrecoverable unresponsiv
F unresponsive unstabl unstable unsync unsynced unwel unwell urging vanish vanished wedg wedged
F wip wipe wiped wobbl wobble wobbly wound wounded writes zeroed
FA plane
FD boosted
FE agreeing attempt attempts increased insisted rates refuse refuses steady struggled trend
FE withdraw
FH flood hanging inside onto
FN delay delays empty mis missing permission request
FO degrad degrade degraded terminat terminate
FQ offlin offline response sluggish
FR compromise drained impasse rebuild reconnecting restarting suddenly
FS writ write
FT lead
FW arguing brok broke damag damaged disconnected dived dropped dropping failed fault forcing
FW gained mangl mangled overloaded overwhelm overwhelmed percent prevented publicly rebounded
FW refus refused sever severed shattered skipped soared tripped
FWN delayed
FX panic partially
H account accounts addressed addresses animal animals appeal appeals application appointment art
H article assets baked balanc balance ballot basement basket bathroom beach beans bed bedroom
H bil bill billions bin blog boat boats bread buses butter cak cake cakes campus car card cards
H cars case cash cat chair cheese chicken chocolate clas class clinic coat cod code coffe coffee
H collection collections comedy comic concert congress cooked cooking corn counter court cream
H credit crop debt democrats desk dessert dish documentary dog dogs door doors draw drink dry e
H eating elections electricity entrance exam exhibition expense expenses featured ferries ferry
H field film films fin finals fine flooding floor floors food fuel fund funds gallery gam game
H games garden gardens gas gat gate hal hall hearing heat heating hefty highway hill homework
H hospital house illustrated judge kettl kettle kitchen known lane lesson licenc licence license
H lift light livestock loan loans magazine mail map mark market mashed match matches meal meat
H medical medicin medicine medicines memorial money movie movies museum music nam name novel
H number nursing offic office operation pag page pages parcel park parked parking parliament
H parliamentary passport password pasta payment payments pharmacy phon phone photo pie pig pizza
H players playing plays porch potato potatoes premiere prescription presidential proceedings
H proceeds published pumpkin rain rains receipt recipe recommendation referred refunds
H reimbursement result road roasted roof room rooms route rubbish ruling salad sandwiches sauce
H savings school season seat senate sheep sho shoe show shown shows sit sitting snow soup
H statement store storm street tax taxes ten test tests ticket titled tomato tournament tower
H train truck tunnel upstairs vegetable vegetables vehicle vot vote voters votes voting wal wall
H walls ward water weather wind window worth
HA aboard passengers ship taxi trains
HD buying is major picture revenue
HE called interest its numbers
HF win
HM polls
HN amount books compensation cost fees paid paying played story
HQ addres address public thus
HS comment letters noting referring
HT of score scoring
M acl algorithm allocation allowlist amplifier ansibl ansible antivirus apach apache api
M archiver artefact artifact assertion authentication automation automaton autoscaler backend
M backof backoff backpressur backpressure balancer bgp binary bio bios blacklist blob boolean
M bootloader botnet brokers buffer build busbar byt byte bytes cach cache caching calibrator
M callbacks canary cardinality cdn charset checksum chipset cli codebas codebase codec collector
M commit compiler comput compute concurrency config configs configuration configurations
M consensus contactor controller coroutin coroutine cpu credential cron cronjob crontab cve
M daemon dag databas database databases datacenter dataset ddo ddos deadlocks decoder dedup
M dedupe deduplication denylist dependencies dependency deployed deploying deployment deploys
M descriptor dhcp dim dimm discrete dkim dmarc dns docker dump ec2 ecs egres egress eks
M elasticsearch embedding encod encoder encoding endpoint endpoints epo epos etcd ethernet etl
M executabl executable exploit failover feeder fenc fencing fil file files filesystem firmwar
M firmware garbag garbage gatelin gateline genset git gpu gui handler handlers hdd header
M healthcheck heartbeat hmi honeypot hooks hosting hostnam hostname hsm html http https
M hydraulic hydraulics hypervisor idempotency idp ids imap indexer indexes indexing inferenc
M inference ingestion ingres ingress inod inode inodes instances interlock interlocking ip ips
M iscsi java javascript jbod jenkin jenkins json jvm jwt kafka kernel keyr keyring keystor
M keystore kubernet kubernetes lambda lan ldap leader ledger limiter linkspan linux livelock
M loadbalancer lookup lun macros magnetron mainfram mainframe malwar malware mesh microprocessor
M microprocessors microservic microservice middlewar middleware migration migrations
M misconfiguration modem modul modulator module modules mongodb motherboard mpl mpls mta mtu
M multiplexer mutex mysql nameserver namespac namespace nas nat nfs nginx nic nod node ntp nul
M null oauth optimiser orchestrator ospf overflow pagefil pagefile pantograph parallelism
M parameter pars parser parsing partition payload payloads pbx pdf pinpad pipelin pipelines plc
M plugin plugins pod pods pointer pol polling pos postgr postgres processor processors psu
M python quarantin quarantine query quorum rabbitmq radius raid ram ransomwar ransomware
M recursion redeployment redis regex registry renderer repeater replication repository resolver
M retries retry rfid rounding rout router routing rowlock runtim runtime s3 saml san sandbox
M scada scal scaling scheduler schema scim sdk semaphor semaphore server shard sharding shards
M siem sip smb smtp snapshot snapshotting solenoid spectrometer spf splic splice splitter
M spooler sql ssd ssh ssl sso stacktrac stacktrace stag staging stemmer stonith subdomain subnet
M subsystem svn swap switchboard switchgear sync synchronisation synchronization syncing
M tablespac tablespace tcp tempdb terraform testb testbed throttl throttling timeout timeouts
M tls tokeniser tokenizer tomcat traceback transponder tunnelling udp uefi ui underflow unix ups
M uptim uptime usb validator variabl variable vector virtualization vlan vm vms vnic voip vpn
M vrf vulnerability waf wan watchdog webhook webhooks websocket whitelist windows workstation
M xml xp
MA acquirer broker installer oracl oracle
MF brake deadlock jitter rollback throttle
MH election
MO algorithms contention deploy interfac interface latency parity provisioning rollout
MO saturation telemetry throughput
MP listener
MPAQ driver
MQ architectur architecture bandwidth framework instanc instance linear protocol variables
MR hotfix
N afford apply arriv arrive blank borrow buy cancel canceled cancellation cancelled cannot charg
N charge charged check checks claim closed collect cover created download enter extra faster
N find ful full information invest log longer miss notic notice notion obtain offered open pay
N permitted postpone prefer print printed properly reach reaching read receiv receive receiving
N refunded renew requested requesting requests sav save saving search searching see sell send
N sending sign signing special spend submit travel twic twice unabl unable unavailabl
N unavailable upload wait waiting watch work writing wrote
ND offering
NE able benefits beyond can easier either entire extend finding gives mean offer own safe sooner
NE survive
NF postponed
NH book copy order play refund written
NQ additional besides changing included provided
NR entering leave stay
NT arrival reached
NX fully
O accessibility accordanc accordance action actionabl actionable actioned actioning adherenc
O adherence aforemention aforementioned aggravate aggregat aggregate alleviat alleviate allocat
O allocate ameliorat ameliorate amended amongst anomaly apportion appraisal ascertain benchmark
O bespok bespoke cascad cascade cascaded cessation cognisant cohorts commenc commence comms
O compatibility compatible competency comprehensiv comprehensive confrontation constraints
O contingency criticality cutover degradation delineat delineate deliverabl deliverable
O deliverables descop descoped deviation diagnostic diminution directiv directive directives
O disbenefit discontinu discontinue disruption disruptions disseminat disseminate ecosystem
O effectiveness effectuat effectuate efficacious efficacy elevat elevated eliminat eliminate
O elucidat elucidate enablement endeavour enhanc enhance enhanced enhancement enhances escalat
O escalate escalating escalation exacerbat exacerbate expedit expedite facilitat facilitate
O facilitating facilitation fidelity friction fulfilment functionality granular graphical
O heighten heightened henceforth henceforward hereby heretofor heretofore holistic hostilities
O impactful impair impaired impairment impediment imperativ imperative inaccessibl inaccessible
O inbound inception incidenc incidence indicator indicators ingest inhibit initiat initiating
O inoperabl inoperable inoperativ inoperative institut instituted intermittent intermittently
O interoperability interventions investigatory irrespectiv irrespective iterat iterate junctur
O juncture landscap landscape learnings lessen leverag leverage leveraging liais liaise liaising
O lifecycl lifecycle locale magnitud magnitude maximis maximise methodologies metric minimis
O minimise minimize mitigat mitigate mitigating mitigation mitigations mobilis mobilise
O mobilised modalities modality modification multifactorial necessitat necessitate negatively
O nonconformanc nonconformance normalis normalised normaliz normalized notwithstand
O notwithstanding onboard onboarding operationalis operationalise optimal optimis optimisation
O optimise optimised optimiz optimization optimize outturn paradigm performant permutation
O persist pertain pertaining piloting postur posture precipitat precipitated preclud preclude
O preventing principles prioritisation procur procure propagat propagate propagation provisioned
O pursuant rca realign reconfigur reconfigure rectification rectifying recurrenc recurrence
O recurrences reinstatement remedial remediat remediate remediation render rendered rendering
O reportag reportage requisit requisite resourc resourcing retrospectiv retrospective
O retrospectives revis revised roadmap sanitis sanitise scalabl scalable scop scoped signpost
O situational solutioning stabilisation stabilise stakeholder stakeholders stipulates suboptimal
O suboptimally symptomatic synergies synergy systematic systemic taskforc taskforce tension
O tensions therapeutic thereby thereof timely timescal timescales touchpoint touchpoints
O traction transact transactional transitioned trending triag triage triaging unavailability
O underpin underpinned upscal upscale utilis utilisation utilise utiliz utilize utilizes
O workaround workload workstream worsen
OE ensuring
OM interfaces
OQ establishing utilizing
P anybody anyon anyone applicant audienc audience audiences borrower buyer caller candidat
P candidate carer carers cares champion child children citizen citizens claimant commuter
P cyclist diner elderly employers everybody families family father gamer holidaymaker homeowner
P household husband islander juror kid learner listeners lives medalist merchant mom mother
P motorist neighbour ordinary others parents party patient pensioner person player pretending
P reader readers relativ relatives resident restaurant rider runner shopkeeper skier spectator
P subscriber supporter swimmer taxpayer taxpayers thank they traveler understands victim viewer
P viewers voter wherever witnes witness woman worshipper you
PA customer dad donor farmer guest guy man member owner parent passenger peopl people pupil
PA shopper solicitor somebody someon someone student teacher tenant traveller user visitor
PA volunteer
PE admit americans believing bother excited folks letting likes many maybe ok puts reminds them
PE those wanting watching wondering yourself
PF victims
PH shop
PN anywhere themselves
PS friends
PX afraid anymore damn else everyon everyone feels gets glad goes happening happy i keeps kids
PX knowing knows laugh loves me my myself nobody ours scared somewhere sorry talking tired
PX whenever your
Q acceptable accommodat accommodate accordingly accountability achieving actively activities
Q additionally addressing adequate advers adverse adversely affected affecting agenda agreements
Q aid alignment alternativ alternative alternatives analogous analyses analysis analytical
Q analyze anomalous applicable applies applying appropriat appropriate approximately arrangement
Q arrangements aspect aspects assess assessing assessment assessments assist assistanc
Q assistance assisting attain attend attendanc attendance attending augment authoris authorise
Q authorization availability baselin baseline basic blueprint bottleneck calculation
Q capabilities capability capacity careful challeng challenges clarification clarify climate
Q clinical cohort collaborat collaborate communicat communicate communication complianc
Q compliance complicated comply component computation concepts concerning concluded conduct
Q conducted conducting conjunction connectivity consequenc consequence consequently considerabl
Q considerable consideration consignment consignments constitut constitute constitutes
Q constraint constructive consultation consultations contain contained context continuation
Q continuing continuity coordinat coordinate coordination core correlation criteria critical
Q dealing decrease define defining deliver demonstrat demonstrate demonstrated demonstrates
Q detailed determining detrimental developing differential difficulties dynamic effect effective
Q effects efficiency element emb embed embedded emphasis emphasize empirical enabl enable
Q enabled enabling encounter encountered encouraging engag engage engaged engagement engaging
Q environmental essential estat estate evaluat evaluate evaluated evaluating evaluation
Q evaluations event events examination examine examples execut execute execution exists expanded
Q expanding experienc experience experienced experiences experiencing expertise extent factor
Q factors feasibility finalis finalise finalised findings focus focused focuses focusing formal
Q formulate formulation fulfil functional fundamental furnish furthermore global governanc
Q governance governmental greater greatly guidelines identification identified identify impact
Q impacted impacting impacts implement implementation implemented implementing implications
Q importance impose improvement improving incorporate individual inevitably infrastructur
Q infrastructure initiate initiated initiativ initiative input inputs integral integrat
Q integrate integrating integration intervention introducing involve journey journeys knowledge
Q learning legislation likelihood limit limitation limitations limited limiting limits locality
Q logistic logistics maintain maintained mandated mandates mandatory mathematical matters
Q meaningful measur measure measurement measures mechanism meetings method methodology methods
Q metrics minimum multipl multiple natural nature necessity negative objective objectives
Q obligations observ observed observing ongo ongoing operations outcom outcomes outlined
Q parameters partial participant participants participate penetration perception performanc
Q performance permits perspective phas phase phased policies population portfolio possibilities
Q practical precise primarily prior prioritis prioritise prioritiz prioritize proactiv proactive
Q proactively probability procedures productivity progres progress progressed progressing
Q promoting proper protection providing provision provisions purchas purchase purely pursued
Q pursuing quality reasonable recommendations reducing reduction refers reforms regarding
Q registration regulations regulatory relation relief requirement requirements requires
Q requiring resilienc resilience resilient resource resources resulted rigorous risks robust
Q safeguards scientific scope seamles seamless severity shift significant solely solutions sorts
Q specified spite stability standards statutory strategies streamlin streamline strength
Q stricter stringent study subject subsequent subset substantiv substantive supervision supports
Q sustain theoretical theory thorough threshold transform transformation transforming transition
Q types underly underlying understanding undertak undertake undertaken undertaking undertook
Q unique upgrade upgrading upstream useful validat validate validated validating validation
Q varianc variance variety various velocity verification visibility whereas whereby workflow
Q workflows
QD approach commercial defined economy existing hence important involves issues mechanisms
QE ability achieve actual affect attention changes commitments concerns contribute creation
QE describe determination develop development efforts ensure establish example found fulfill
QE funding immediate initiatives involved lack particular policy priority problems projects
QE proposing pursue reflects reform risk specific steps strengthen stronger success sufficient
QE suggests unusual weak
QF growth increases increasing reconstruction
QH related resulting separate substantial
QM finite
QN addition allows include manage permit provide rely require required rules sale secure
QN therefore
QO cooperation enables flexibility improve maintaining reduce relevant strengthening stressing
QR depends
QX circumstances consequences economic simple
R across again aside away back built clear cleared clears complet complete completed completing
R completion conflicts consecutive correct corrected correcting crack cracked cur cure curtail
R curtailed disagreement disagreements dispute disputes don done drive ended ends finish
R finished finishes finishing fix fixed fixes fixing flowing forward functioning ground halting
R hand holding line mend mended mends nail nailed negotiating negotiations normal normality
R normally off out over patched position ran ready rebuilt reconnect reconnected recover
R recovered recovering recovers rectify reinstat reinstate reinstating relaunch relaunched
R remedied remedy renovated reopen reopened reopening reopens repair repaired repairing repairs
R replac replace replaced replacement replacing replenish replenished resettl resettled
R resolution resolv resolve resolved resolves resolving restor restore restored restores
R restoring resum resume resumed resumes resuming returned returning returns right righted
R running side sides smooth solv solve solved solving sorted sorting stayed steadied straight
R talks tie tied typical up usabl usable usual worked working
RD maintenance
RE depending discuss face pull put turning typically
RF against apart ball halt halted hands suspend
RH along winning
RN availabl available free prepare return works
RO resumption stabilis stabilised
RQ discussions negotiation operational recovery rectified reinstated restoration solution
RT around before came eighth ending entered finally half home into kept leaving long moved
RT moving past round row seventh sixth stopped then through together turned went when with
RW behind picked
S advice advise announc announce announcement answer answered answers ask asking asks bulletin
S cal call cited comments consult contact describing inform informing instructed listen news
S newspaper notify please press publish questions reminded reply report ring say speak telling
S word
SA citing
SE asked explain question talk
SF advised informed
SH document email interview issued letter post text
SN calling calls explaining hear heard message messages words
SQ reference
ST announcing reported reports
T added afternoon afternoon's afternoons afterward ago also am appeared approached april at
T august autumn became bedtim bedtime began beginning breakfast bst buffet by celebration
T changed christma christmas clos closing combined conference continued curtain dawn day
T daybreak days deadlin deadline decade december dinner dinners during dusk earlier early easter
T elevens elevenses emerged end eve evening evening's evenings eventually fall fast feast
T february first followed fortnight friday fridays gmt goal had heading held here holiday
T hometim hometime hour hours hrs immediately imminently in initially instant interval january
T jiffy july jun june kick kickof kickoff last lasted later lunchtim lunchtime lunchtimes march
T may meanwhile mid midday midnight midweek min mins minut minute minutes mo moment momentarily
T moments monday mondays month months morn morning morning's mornings newscast next night
T nightfal nightfall nightly nights noon noontim noontime november o'clock october officially
T opening originally overnight passed peak period playtim playtime pm pre presently previous
T prompted quarter rainy recent recently reportedly saturday saturdays schedule sec second
T seconds september shortly showed sight since sometime soon spot spring stage start starting
T subsequently successfully summer sunday sunday's sundays sundown sunrise sunset supper tea
T teatim teatime temporarily term thanksgiving thereabout thereabouts thereafter third
T throughout thursday thursday's tick today tomorrow tomorrow's tonight tonight's tour tric
T trice tuesday twinkl twinkling under utc warned was watched wedding wednesday week weekday
T weekdays weekend weekends weeks whil while winter year years yesterday
TA confirmed officials reporters
TE ahead already announced another as been both bringing com coming continues country current
TE eta has however making meeting new now one place present raised same surprise taken takes
TE taking the time times visit
TF tried
TH final latter lunch meals which
TN for gave managed opened part sent upon well
TO forthwith
TP couple were
TQ date extended following previously several
TR a after afterwards and arrived begin begins begun between briefly brought close eight fifth
TR five forced four fourth from he his made nine on point quickly saw seven short six spent
TR started starts three took two until where
TS latest
TW led moves
TX comes having
W abus abuse abused abusing accidentally acknowledging alleged arrogant avoided beaten blam
W blame blamed blames blaming blunder blundered blunders botch botched breach breached breaches
W breaching bungl bungle bungled bungling careles careless carelessly carelessnes carelessness
W cents charges cheat cheated clanger climbed clumsily cock cocked complained complaints confus
W confused contrary correctly counterproductive criminal cros crossed culprit cut cutting
W cynical damaging dawdl dawdled deceived delet deleted deliberately demolish demolished disgrac
W disgrace dishonest disobey disobeyed disregard disregarded dril drilled drove dumb edged
W erroneously excuses failings fallen falsely faulted feared fell flaw flawed flooded flout
W flouted fluf fluffed foolish forget forgets forgetting forgot forgotten fraud fumbl fumbled
W gaf gaffe guilty hack hacked hit howler hypocritical idiot ignor ignored ignoring immoral
W inaccurate inadvertently inattentiv inattentive incompetenc incompetence incompetent
W incomplete incorrect incorrectly inept inexperienc inexperienced interfer interfered
W irresponsibl irresponsible irresponsibly jump jumped justified knock knocked knocking laps
W lapse lapses lax lazy leapt left lied manslaughter meddl meddled mes mess messed misconduct
W misdial misdialled misfil misfiled misguided mishandl mishandled mishandling misheard
W misinform misinformed misjudg misjudged misl mislaid misleading misled mismanagement mispoint
W mispointed misread missed misses mistak mistake mistakenly mistakes mistook mistyp mistyped
W misus misuse misused mix mixed muck mucked muddl muddled naive neglect neglected negligenc
W negligence negligent negligently nick nicked omit omitted overran overslept oversold pinch
W pinched plough ploughed pres pressed pressing prosecuted pul pulled pushed pushing rash
W reckles reckless recklessly responsibl responsible rogu rogue rolled rush rushed sabotag
W sabotage sabotaged scam scammed screw screwed selfish shipped shirk shirked shoddy
W shortcomings shot silly skimp skimped slash slashed slid slipped sloppy slumped snag snagged
W spate spil spilled spoil spoiled stepped stol stole struck stupid submerged swerv swerved swip
W swiped tamper tampered thoughtles thoughtless threatening ticked tinker tinkered trash trashed
W trod tumbled unacceptabl unacceptable unfair unhelpful unjustified unplug unplugged unplugging
W unprofessional unsaf unsafe unsupervis unsupervised untest untested untrain untrained unwis
W unwise vandalis vandalised vandalism violations wrongdoing wrongful wrongly
WE acknowledge
WF dipped dragged falling grabbed plummeted plunged pulling punched repeatedly rose shares
WF slipping
WN error slow wrong
WP excuse fool
WQ oversight
WR front
WTN lat late
WX boring joke ruined shambl shambles wrecked
X absolut absolute absolutely absurd abysmal accomplishment admittedly aftermath agonis
X agonising alway always amazing amazingly anarchy anger angered angry annihilat annihilated
X annihilation anxious apocalyps apocalypse apocalyptic appal appalling armageddon astonish
X astonishing astounding atrocious awesome awful awfully badly bedlam believable bizarre
X blackout blip bloodbath bloodshed bloody breathtak breathtaking brutal calamitous calamity
X carnag carnage cataclysm cataclysmic catastroph catastrophe catastrophic caused causes chao
X chaos chaotic chaotically colossal comeback completely contribution countles countless crazy
X crippl cripple crippled crippling crises crisis cruel crunch cry damning dazzling deadly
X debacle debilitating deeply deplorable despair desperat desperate desperately despicable
X destroy destroyed devastat devastated devastating devastation diabolical dir dire disaster
X disasters disastrous disgust disgusting dismal distraught disturbing doom doomed downright
X dozens dramatic dread dreadful earthquake embarrassing emergency enormous enrag enraged
X entirely epic equally ever everyth everything exceedingly exceptional exceptionally exciting
X excruciat excruciating explained extraordinarily extraordinary extrem extreme extremely fairly
X fallout familiar fantastic fatal fears fiasco fit flawles flawless flawlessly floods forever
X frantic frenzied frenzy frightening frustrating fum fuming furious fury genuinely ghastly
X gigantic great gruesome hammered harrowing heartbreak heartbreaking heartbroken heaven hel
X hell hellish hideous highly historic honest hopeles hopeless hopelessly horrendous horribl
X horrible horribly horrific horrifying horror hug huge hundreds hysterical immeasurabl
X immeasurable immense impossibl impossible impression impressive incensed incomprehensible
X incredibl incredible incredibly indescribabl indescribable inexcusabl inexcusable infuriated
X insan insane insanity intolerabl intolerable ironically irreparabl irreparable kaboom kind
X large lawlessness loneliness ludicrous mad madnes madness manner massiv massive massively
X mayhem melt meltdown midst millions miserabl miserable misery monstrous monumental morally
X mortified mortify mortifying mortifyingly murderous never nightmar nightmare noth nothing
X obliterat obliterated obscen obscene oddly outcry outrag outrage outraged outrageous overly
X overwhelming pain painfully pandemonium panicking paralys paralysed paralyz paralyzed pathetic
X perfect perfectly perilous phenomenal physically practically precisely predictable profoundly
X protesters proud proved proves provoked provoking quake quite rag rage raging ravag ravaged
X real reeling remarkable remarkably ridiculous riot ruin sad scandal scandalous scandals scary
X sensational senseless seriously setback severe severely shameful shock shocking sicken
X sickening small somewhat sparked sparking spectacular spiral spiralling stagger staggering
X startling strangely stricken strife stun stunning sudden suffer suffered suffering
X sufficiently suited super supremely surprising surprisingly tale talked tens terribl terrible
X terribly terrific terrify terrifying thousand thousands tiny totally tragedies tragedy tragic
X tremendous triumph troubles true truly truth tsunami turmoil ugly unbearabl unbearable
X unbelievabl unbelievable unforgivabl unforgivable unfortunate unimaginabl unimaginable unjust
X unprecedent unprecedented unrest unspeakabl unspeakable unthinkabl unthinkable upheaval urgent
X useless utmost utterly vast very vicious victory violent virtually weird widespread wildly
X woeful woes wonderfully worst wracked wreck zero
XE actually aware basically become bit but certainly dream essentially even fact gotten happened
XE hardly idea importantly indeed knew little look looked looks lot makes matter merely mind
XE neither obviously perhaps pretty prove reality realized reasonably seeing seem seemed seems
XE seldom so something sort things too ultimately understood undoubtedly unfortunately what
XE whatever whole wonderful yet
XF accident causing damage frightened recession triggered
XH best
XN clearly difficult otherwise
XO instability worsening
XP anything everywhere feel feeling felt fortunately fun him life like love none nowhere simply
XP somehow stuff touch
XQ cause particularly sense serious uncertainty
XR situation
XS learned
XT amid being brings himself once prompting she wake
XW abandoned frankly funny irrelevant obvious sadly
"""

WEIGHTS = """\
	-302 -297 -298 -251 -287
!acronym	-41 -6 -38 -3 -32
!alarm	-79 -56 -33 -33 317
!blame	-68 -7 117 -12 -6
!cause	82 -10 -32 25 -20
!contraction	-27 34 -15 -29 -13
!hard	-1 0 0 5 -3
!hedging	-8 -4 -2 -10 14
!internal	-88 -36 -38 11 -14
!jargon	-15 -13 -14 77 -13
!latin	-47 -3 -27 -10 -4
!long	13 -2 0 12 0
!passive	-69 -44 0 227 -13
!promise	-5 108 -4 -7 -3
!technical	36 -19 -32 -36 -26
#	2 -52 -46 -33 -23
# #	-27 -8 -5 -12 -2
# .	-5 0 -6 -6 -2
# >	-11 -17 -14 8 -6
# E	38 -15 -8 -3 -6
# H	-4 -1 0 -2 -1
# Q	35 -2 -8 12 0
# and	-5 -7 0 0 0
# is	11 -8 -7 -16 -3
# may	-2 0 0 0 0
# on	-17 0 -6 -4 0
# to	-1 -1 0 -2 -1
#, nobody	52 -34 -27 8 -12
#…#	13 -11 -5 12 -3
#…9	-20 -9 -4 -2 -1
#…A	-14 -2 -16 -5 -2
#…D	-34 0 -4 -8 -2
#…E	33 -12 -13 -4 -7
#…F	62 -9 -7 -4 -7
#…H	-11 -2 -1 -2 -2
#…N	-7 0 -1 -3 -2
#…Q	33 -2 0 -13 -2
#…R	-10 -8 -9 -3 -1
#…T	-1 -13 0 -4 -1
#…W	-2 0 0 0 0
#…because	-3 -4 0 -1 -1
#…is	10 -8 -7 -18 -4
#…may	-2 0 0 0 0
#…your	-2 0 0 -4 -1
.	-36 -102 -7 -48 -94
. #	-9 -10 -4 16 -3
. .	-29 -36 0 42 -29
. 9	-44 -19 -9 -9 -4
. >	35 8 29 24 46
. A	12 -21 40 -13 -7
. D	8 29 -36 7 -14
. E	-122 -24 38 -3 -9
. F	55 -2 -31 -16 -4
. H	-3 62 -14 33 -13
. M	27 -4 -6 43 -2
. N	71 33 53 -13 -5
. O	7 -17 -3 54 -4
. P	-33 -1 13 -7 -7
. Q	-10 20 0 39 -4
. R	20 27 -12 38 -6
. S	-12 -10 -6 9 -1
. T	-27 40 36 11 -8
. W	83 -7 59 -13 -2
. X	10 -4 -6 -4 -4
. ^	-6 0 -6 -2 0
. a	0 -2 41 -9 -1
. and	-35 -7 -3 -15 -7
. at	-13 -6 -15 -11 -2
. be	-11 22 -6 -7 -4
. because	-18 -8 -1 3 -1
. by	78 3 -21 22 -3
. can	-10 -16 -19 -3 -2
. does	-20 -2 -3 -1 0
. for	-22 -16 20 -36 -3
. has	-66 -17 -21 -7 -3
. if	0 15 0 0 0
. in	55 -43 58 18 -5
. is	38 -32 -47 -13 -44
. it	2 0 0 -3 0
. may	-5 -12 -3 -20 -2
. not	7 -1 -7 -2 -1
. of	41 -16 -10 17 0
. on	124 -20 48 93 -6
. our	35 0 -3 -4 0
. so	-25 7 -8 -7 -5
. the	46 -38 -16 -14 -6
. to	-14 -10 -8 1 -1
. will	-11 -3 -10 -7 -4
. with	-14 -3 35 -10 -3
. would	-36 37 -21 -5 -3
9	-13 -21 -39 -49 -19
9 .	-3 -2 -1 -2 -1
9 9	6 -2 -7 -3 -2
9 >	-18 49 -25 -26 -12
9 D	-8 0 -1 -1 0
9 E	0 -5 0 -1 19
9 F	-20 0 0 -2 -1
9 N	-22 -1 -2 -1 19
9 R	-9 -4 0 -2 0
9 T	-11 -48 -3 -12 -7
9 W	-2 0 -6 0 0
9 and	-7 -2 0 -1 -1
9 has	-6 0 0 0 0
9 if	0 0 0 -1 -7
9 in	34 -1 -1 -1 -2
9 is	-8 -3 0 -5 -2
9 of	-9 0 0 0 -3
9 to	-8 -1 0 -1 -1
9, nobody	-12 15 -21 -29 -16
9…#	-9 -1 0 -1 -1
9…9	-31 -9 -9 -9 -4
9…D	31 -11 0 -3 -1
9…E	-1 -7 0 -3 10
9…F	-46 -2 -2 -2 -6
9…H	-4 -16 -7 0 -1
9…N	-35 -10 -9 -11 13
9…Q	-9 -2 0 -2 0
9…R	-21 -13 -2 -6 -2
9…T	-2 -50 -1 -9 -6
9…W	26 -1 -7 -1 19
9…X	5 -2 -1 -1 13
9…has	-6 0 0 0 0
9…if	0 0 0 -1 -7
9…is	-33 -13 -1 -14 -14
9…may	29 0 0 0 19
9…not	-13 0 -1 -1 0
9…our	39 0 0 0 -1
9…will	1 -5 0 0 0
9…you	0 -5 0 0 0
9…your	-12 -6 0 -2 -8
:	-76 32 -23 -37 -23
: :	-1 0 0 0 -2
: >	-7 57 -12 -28 -19
: N	0 -2 0 0 0
: T	-9 -51 0 -5 -1
: a	-1 -9 0 -1 0
: and	-22 38 0 -2 -3
: at	-1 -3 -2 -1 0
: is	0 -3 -1 -1 0
: to	-3 -12 -1 0 0
:, nobody	-15 10 -11 -21 -13
:…:	-17 -52 -3 -3 -5
:…D	-4 -12 -1 -2 0
:…E	0 3 -4 0 0
:…F	-13 -3 0 -2 -1
:…H	-25 -7 -4 0 0
:…N	-38 -10 -5 -2 -2
:…Q	0 -8 -1 -1 0
:…R	-13 -33 -4 -2 0
:…T	-15 35 0 -5 -1
:…because	-11 -2 -4 -1 0
:…if	0 -4 0 0 0
:…is	-26 -19 -2 -3 -1
:…it	0 -12 0 0 0
:…not	-3 0 -1 -1 0
:…we	0 -8 0 0 0
:…will	0 -29 0 0 0
< #	36 -12 -9 -5 -7
< .	45 57 23 52 -43
< A	42 2 45 17 -13
< D	32 33 -41 -32 -42
< E	-71 54 -49 41 45
< F	8 -15 -18 75 52
< H	-83 -67 -58 -46 -25
< M	35 -12 1 57 -21
< N	-33 19 -64 -28 -37
< O	-21 -21 -11 -17 -15
< P	-27 -49 -13 -36 -36
< Q	-45 8 -21 -8 -14
< R	-53 98 -25 -32 -2
< S	-12 12 -31 -31 -16
< T	34 27 -11 7 45
< W	-30 -8 -1 -9 -4
< X	-8 16 -48 -25 23
< ^	-18 -8 -11 -16 -12
< a	58 -64 58 -25 -3
< at	-17 1 -1 0 -1
< because	71 0 6 -3 0
< by	-1 21 -1 0 0
< does	-12 -9 -9 -1 43
< if	-17 -21 1 -4 -7
< in	-5 47 -3 28 -1
< it	2 -44 1 13 11
< not	-95 22 4 -11 -5
< on	-1 0 0 20 0
< our	-7 -12 -8 -32 2
< please	-37 -75 -20 -2 -31
< so	-1 2 -9 -2 -2
< the	32 -32 10 -49 -76
< we	-59 -46 -47 -10 1
< which	2 0 0 0 0
< with	-14 11 -1 -1 -1
< you	-3 -60 -10 -28 -24
< your	-39 -32 -7 -18 0
=1	5 -21 -2 -5 -4
=100	1 -1 -1 -1 20
=10:40	0 26 0 0 0
=10am	0 -17 0 -1 0
=10p	-14 0 -3 -2 0
=10pm	0 -31 0 0 0
=11am	-1 -5 -2 -1 0
=12	-11 -3 -1 -3 -1
=14	-14 0 0 -1 -1
=16:0	-7 82 0 -1 0
=18:0	-3 63 -1 -7 -5
=2	-16 -3 -3 -5 -2
=20	-16 4 0 -2 -1
=200	-18 -1 -1 -1 -1
=24	-9 -1 0 -1 -1
=2am	14 -23 0 0 0
=2pm	-12 16 -1 -1 0
=3	-6 14 -1 -2 -2
=30	-1 5 0 -1 -2
=31	-1 -4 0 0 -1
=3:40pm	0 -3 0 -3 -1
=3pm	-13 22 -4 -6 -2
=4	-2 -5 -2 -3 -2
=4pm	-4 32 -1 -4 -2
=5	-3 34 -3 -2 -4
=502	28 -2 0 26 -1
=5pm	-1 -50 0 -1 -3
=6am	0 -16 0 0 0
=6pm	-11 18 -4 -2 0
=7	-10 -5 -1 -3 -1
=8	0 -2 0 -1 0
=8am	0 0 0 -2 0
=9	10 -6 0 -7 -3
=999	0 -19 -6 -1 -1
=9am	-13 -84 -6 -2 -3
=a	32 -55 -50 -21 -29
=abl	-1 69 0 -1 -1
=about	-41 -47 -19 -14 0
=absolut	-5 -1 -2 -1 11
=absolutely	0 -4 0 -3 17
=abus	0 0 5 -1 0
=acces	5 65 -3 -1 0
=accidentally	-9 0 18 0 0
=account	-16 5 36 -3 -4
=action	9 -2 -9 -10 -1
=add	0 -31 0 -3 -1
=addres	19 -1 -1 -3 -1
=administrator	-23 0 -4 1 0
=advis	2 0 0 30 -1
=affect	-93 -7 -36 1 13
=after	-18 97 -21 -14 -6
=afternoon	-8 3 -4 -2 -3
=again	-75 123 -13 -6 9
=against	-13 -1 -6 -4 -1
=agency	-20 -1 14 -1 -2
=agent	12 -5 0 -5 -1
=agre	-4 0 -1 0 -1
=ahead	0 -9 0 0 -5
=aid	-1 -4 0 -3 0
=aim	0 5 -5 0 -1
=air	-5 0 -1 0 0
=airlin	12 0 -5 -2 0
=airport	-14 -4 9 -2 -1
=alarm	23 -3 0 -2 -1
=alert	14 -4 -2 -3 -2
=all	2 68 -10 -18 13
=allow	-7 -3 0 0 0
=along	-2 0 0 0 0
=aloud	-48 0 -2 0 -1
=amazon	-12 0 44 -3 0
=an	48 -77 53 -18 -8
=analyser	31 0 0 -2 0
=and	1 -50 -72 -31 18
=announcement	-4 -8 -2 -6 -3
=anomalous	-3 -1 0 72 0
=another	-23 45 31 -2 -2
=answer	-13 3 21 -6 -2
=anticipat	0 9 0 -15 0
=any	-9 27 -6 -4 -4
=anybody	-5 -2 -12 -3 -7
=anyth	-1 -4 -11 -4 5
=api	23 -1 -24 -4 -2
=app	-53 39 49 51 5
=appear	-4 -2 -3 -2 -1
=applicant	-4 0 -2 0 0
=application	-6 -3 0 2 -3
=apply	38 0 -23 -5 -1
=appointment	-6 -19 -2 -1 -1
=approv	-5 0 8 0 -1
=archiv	-37 0 0 -2 0
=are	-119 -29 -26 -6 19
=aren't	-7 -1 0 -3 -1
=around	-7 56 -1 -2 -6
=array	11 0 -1 -3 0
=arriv	-3 5 19 -4 -2
=as	-46 -22 -37 -40 -14
=ash	-1 7 -2 0 -1
=ask	-28 -9 -13 -15 -6
=assessment	0 -3 0 15 -1
=at	-75 -86 -24 -10 -3
=attack	93 -10 5 -1 -1
=authentication	7 0 -5 -54 0
=autoscaler	2 0 -3 -9 0
=availability	40 0 -6 24 -1
=availabl	-13 -1 0 0 0
=away	17 26 -5 -3 0
=aws	77 -1 -2 -4 -2
=b	-29 -1 -7 -5 -1
=baby	-4 -15 -3 -6 -4
=back	7 86 -16 -37 -12
=background	5 -1 -1 31 0
=backlog	1 15 0 0 0
=backup	26 -1 -1 -2 -1
=bad	39 -3 38 -6 -5
=bag	-15 -3 -24 -11 -6
=baggag	0 6 -2 0 0
=baker	-4 0 -1 -12 0
=bakery	-11 0 -1 -1 -1
=bal	-2 -1 15 0 -1
=balancer	2 -2 0 -8 0
=bank	58 1 -55 -8 -7
=bar	0 -6 -6 -1 0
=barrier	35 0 -1 -1 0
=bas	0 -11 0 0 0
=baselin	45 0 0 3 0
=batch	2 0 -13 -9 -8
=battery	40 -1 -1 -2 -1
=be	-25 21 -18 -51 -33
=bear	0 21 0 0 0
=becaus	37 -11 -27 -20 -6
=bed	-4 -1 -1 -2 0
=been	-47 -41 -40 68 -10
=befor	-9 118 -23 -14 -6
=began	1 -25 -2 -2 -1
=behaviour	-3 -1 0 72 0
=behind	-55 29 14 -6 0
=being	116 60 -27 -5 -13
=believ	13 -3 0 -1 -2
=below	-10 -2 0 11 0
=between	18 -20 -29 45 -9
=bicycl	-20 0 -2 -3 -1
=bil	62 -2 7 0 0
=bin	0 -12 -3 0 0
=birth	-8 -2 0 0 0
=bit	41 -1 -4 0 -1
=blam	-28 0 20 -2 -1
=blank	35 0 -2 -3 -2
=block	5 -1 -23 -4 -1
=blood	-4 -11 -1 -1 0
=blown	44 0 0 -1 0
=blu	-35 -2 -5 -6 0
=board	-94 -22 -19 -5 -4
=boat	-10 24 4 -1 -1
=boiler	0 -5 0 0 0
=book	22 83 51 -12 -9
=booking	-14 114 -7 -13 -3
=boot	-21 -3 -3 -2 -1
=bought	-1 -10 -4 0 -3
=box	103 -13 0 -1 -1
=branch	-43 -28 -23 -2 -1
=break	-21 0 25 -1 0
=bridg	-30 -9 -4 -2 -1
=bring	-27 -68 -18 -13 -16
=broadband	-2 -1 8 -1 0
=brok	-26 -1 -40 -6 -3
=broken	-60 -1 74 -23 16
=broker	43 0 -1 0 0
=brought	-11 -11 28 0 0
=browser	-4 0 0 -4 -1
=bucket	3 0 0 0 0
=bug	120 -7 -2 -16 -2
=build	-62 -1 5 -10 -2
=builder	-1 -1 21 -2 -4
=burn	40 0 -2 -2 0
=burst	-23 0 -1 -1 0
=bus	-33 -68 -22 -8 -3
=busines	-5 4 -2 -7 8
=busy	-11 -5 -1 -2 -2
=but	-8 -8 0 -1 -1
=button	-35 0 70 -1 -2
=buy	0 0 -3 0 -25
=buyer	-7 -2 -16 -1 0
=by	-95 1 61 -45 -31
=c	0 -2 -9 -1 0
=cabinet	16 0 -32 -2 0
=cabl	-55 -4 129 -3 -1
=cach	102 -4 -6 -17 -4
=café	-43 -15 -4 -1 -1
=cal	-11 -37 -3 -6 -11
=calculat	12 0 0 -2 0
=calendar	11 -1 -1 -1 0
=caller	-2 -20 0 0 -1
=cam	-10 -14 34 0 0
=camera	-8 -1 0 0 -1
=can	-58 -12 -88 -22 0
=cancel	-3 -15 -1 -2 -2
=cannot	57 -40 -9 -8 -12
=capability	-2 -1 0 3 0
=capacity	61 -1 0 -7 0
=car	-52 -42 -9 -4 -4
=card	69 19 -2 -7 -6
=careles	-1 0 13 -2 -1
=caretaker	-1 0 -19 -1 0
=carrier	-14 0 10 -2 -1
=carry	4 11 -3 0 -1
=cas	-7 -14 -5 -2 -1
=cash	-5 -10 -3 -10 -5
=catalogu	-15 -1 -5 0 0
=catch	53 46 -3 -4 0
=caterer	-7 -1 22 0 0
=caught	-32 8 -1 -14 0
=caus	12 -28 39 7 -11
=cel	40 -1 -3 27 -1
=centr	57 0 -9 -11 -4
=certain	0 0 -1 2 0
=certificat	82 -3 -5 -25 -4
=cf	-18 0 0 0 0
=chang	-41 -33 30 14 -17
=chao	-1 -17 -4 0 24
=charg	-27 -13 -10 -11 -3
=check	27 -6 -7 -8 39
=checkout	0 19 -14 28 0
=chemist	0 0 -43 -1 -1
=ches	-14 -2 0 0 0
=children	-5 -11 -2 -4 -1
=chip	-46 -2 -2 -1 -1
=choir	-13 -1 0 -1 0
=choos	0 -16 0 -1 -2
=church	-12 0 -9 -1 0
=circuit	66 -11 -1 -1 0
=circumstanc	9 0 0 -2 0
=claim	-4 -24 -2 -5 -1
=claimant	2 -1 -7 12 -3
=clas	-38 -54 -11 -6 -2
=clear	30 36 -4 -9 -2
=clerk	0 0 11 -1 0
=click	0 0 -5 0 0
=clinic	-1 -1 -4 -1 -3
=clock	59 -13 -4 -8 -1
=clos	-28 -22 -12 -18 -11
=closely	0 0 0 5 0
=cloud	12 -1 15 -2 -1
=club	-22 -2 -15 -2 -2
=cluster	1 -15 -5 -3 -1
=coach	-8 -17 0 -1 0
=cod	144 -3 -21 -4 -5
=cognisant	0 -3 -1 12 0
=coin	-33 0 0 0 0
=cold	19 -6 -1 49 0
=colleagu	0 -6 -3 -4 0
=collect	-1 -17 -3 -2 -2
=collection	15 -1 0 -2 0
=com	-7 49 7 -12 -5
=command	-15 0 0 0 0
=commit	-8 -6 0 -5 -2
=communication	4 0 -1 12 0
=community	-59 -1 0 -1 0
=company	-79 10 91 -7 -2
=complet	20 3 -4 -6 39
=computer	101 -1 -38 -1 5
=concert	-11 12 -1 0 0
=condition	4 0 -5 -3 -4
=conduct	-19 -3 0 21 -1
=confident	0 28 0 -6 -3
=config	-29 0 25 -2 0
=configur	39 -1 -1 45 0
=configuration	47 0 -10 -5 0
=confirmation	-3 0 0 -1 0
=congest	54 0 -1 0 0
=connect	-34 13 0 -2 0
=connection	15 -1 -12 -21 -3
=connectivity	-2 0 -3 23 -3
=consequenc	12 0 -2 -6 0
=consumer	-3 0 -6 -2 -1
=contain	-21 0 -6 6 0
=container	-21 -3 -2 -1 -1
=continu	6 -13 0 8 -3
=contractor	-10 -42 3 -8 -1
=control	33 -1 -4 -4 22
=controller	-1 -1 -3 -36 -1
=cooky	19 -1 -1 -5 -1
=cool	12 0 0 -1 0
=copy	12 0 -1 -1 -1
=cor	38 -2 -12 -53 -1
=correct	-29 0 3 0 0
=correctiv	-1 -1 -1 7 0
=correctly	-1 0 0 -2 0
=corrupt	34 0 -12 -4 -2
=cost	-35 -9 -6 -4 -3
=could	119 -14 19 -12 15
=council	-6 36 12 -2 -2
=count	39 -33 -8 -4 -3
=counter	-4 0 -4 -3 -2
=courier	-9 -1 44 -2 -6
=cours	-23 51 -1 -1 0
=court	-12 14 0 0 0
=cover	-21 -1 -1 0 -1
=cpu	13 0 -3 -51 0
=crack	-1 0 -2 0 0
=crash	12 -2 -11 -5 -3
=creat	-22 -1 -7 -2 -2
=crew	-11 -7 -11 -2 0
=cron	28 0 -1 -2 0
=cros	-35 0 -13 28 0
=currently	12 -5 0 32 -1
=custom	-1 -4 19 -1 -2
=customer	19 10 -38 54 18
=cut	19 -2 -40 -2 -3
=d	-28 0 -1 -2 0
=damag	-6 0 48 -7 0
=dashboard	-29 -2 -3 -3 0
=dat	45 -74 8 -1 -2
=data	7 -25 -37 -5 22
=databas	102 -7 5 -31 -11
=dawn	0 0 -5 0 0
=day	-19 -26 -26 -9 6
=dead	10 0 -5 -26 -1
=deadlin	-1 9 0 0 0
=dealt	0 0 -2 0 0
=decision	-1 -29 0 -3 0
=degrad	-96 -1 -6 133 -6
=degradation	-3 -1 -1 14 -1
=delay	-10 56 61 7 -9
=delet	32 0 -20 -2 -2
=deliver	-6 -6 -2 -7 -1
=delivery	24 35 18 11 -1
=demand	-14 -13 0 6 0
=denial	53 -10 -4 0 0
=dentist	-8 -2 58 0 0
=departur	3 0 -1 0 0
=deploy	-34 -21 -3 7 34
=deployment	-67 3 -2 -1 -1
=depot	-24 -4 10 -4 0
=designer	-23 0 20 -2 0
=desk	-14 9 2 -4 38
=detail	-27 -1 -4 -4 -2
=detect	-9 0 -6 38 0
=devastat	0 0 -2 -3 14
=did	104 -7 29 -2 -3
=didn't	0 -1 -6 -4 -1
=died	-10 -4 -1 -1 0
=diego	33 0 -1 -13 0
=digital	-47 -2 0 0 0
=dinner	0 -14 0 0 -1
=director	-1 -2 25 -1 0
=disaster	-2 -1 -1 0 34
=disk	106 -4 -9 -6 -11
=dispatch	15 0 -8 -2 0
=disruption	65 59 -8 -23 -1
=div	-38 0 -2 14 0
=dns	95 -3 -5 -6 -5
=do	-95 18 -27 -24 -15
=doctor	-8 -21 0 0 -2
=document	8 -1 0 -1 0
=dog	-32 -1 0 0 0
=domain	50 0 -2 -1 -11
=don	-36 24 19 -4 -1
=don't	-17 -3 -1 -3 -7
=donation	4 -4 -1 -3 0
=door	-20 -6 21 -12 -7
=dos	8 0 8 -6 0
=doubl	22 0 55 0 0
=down	-22 -4 45 -25 5
=download	-2 -8 0 0 0
=dr	-1 16 0 0 0
=drain	51 0 0 -8 0
=draw	-10 -1 0 0 -4
=dril	-28 0 -5 0 0
=drink	-2 -2 -1 -1 -2
=driv	-16 -34 -6 -8 -2
=driver	12 -14 -31 -4 -1
=drop	-7 -12 -8 21 -4
=due	1 -4 8 23 -2
=duplicat	25 -3 -1 21 0
=dur	6 -10 5 30 0
=dusk	-2 -1 0 0 -1
=e.g	-12 -1 -24 -7 -3
=each	-2 -19 -29 -10 -6
=earlier	1 -3 0 10 0
=early	0 -8 23 -1 -1
=east	10 0 -8 -1 0
=eat	-27 -5 0 -21 0
=edg	5 -6 -1 -15 -1
=effort	0 38 0 0 0
=eight	35 -14 -4 -1 -1
=elb	11 0 -1 -1 -3
=electric	-24 0 0 0 -1
=electricity	-1 27 -4 -2 -1
=electronic	-2 10 0 0 0
=elevat	-38 -3 -1 15 -5
=eleven	-2 3 0 -2 0
=els	42 0 22 -2 -7
=email	14 5 -11 -16 -2
=emit	33 -3 -1 11 0
=empty	7 -7 -3 -1 -2
=enabl	0 13 0 -4 0
=encounter	-5 0 0 6 0
=encryption	12 0 -3 0 0
=end	29 25 -16 -47 15
=energy	0 0 4 0 0
=engag	-32 -4 15 21 0
=engin	10 -2 -22 -3 -1
=engineer	23 56 -47 12 -8
=enormous	-13 0 -1 -1 12
=enough	27 -1 -7 -1 -1
=enter	-15 -3 -8 -2 -2
=entranc	-3 -1 -14 0 -1
=entry	0 0 0 -1 -7
=environment	16 -7 -4 -1 -2
=envisag	-2 33 0 0 0
=equipment	28 0 -10 -7 0
=error	-10 6 -8 18 -11
=escalat	-36 -4 -6 -15 -1
=establish	-8 0 3 0 0
=estimat	-1 12 -6 -2 -1
=eta	-4 57 0 96 -2
=etc	-2 0 -14 -2 -2
=etcd	0 0 0 -6 -2
=eu	-16 -2 -4 -6 0
=even	-1 16 -8 -6 -2
=event	53 -5 -6 1 -1
=ever	-1 -4 -2 -1 20
=every	-26 13 -4 -11 -8
=everybody	21 9 5 -5 -2
=everyon	-14 0 30 0 6
=everyth	-9 33 15 -7 22
=evidenc	-1 0 -14 -2 -2
=exam	-4 -34 -1 -2 -1
=examination	1 -2 0 0 0
=exception	35 0 -2 -1 -1
=exchang	36 -16 -4 -2 -6
=expect	8 -12 -4 1 -11
=experienc	-23 -4 19 3 -2
=expir	12 0 -10 -12 -1
=export	22 -1 -58 0 0
=extension	-3 -2 0 0 0
=extract	-30 0 -2 0 0
=eye	-5 -2 0 -1 0
=facebook	-3 -7 41 -1 -1
=fail	84 -14 -71 -24 -11
=failover	30 0 -1 -5 -2
=failur	22 0 -15 -6 7
=fair	-6 -116 -10 -2 -3
=fal	-15 -14 0 -1 -1
=fals	99 0 0 -1 0
=family	-19 -2 -5 -1 -1
=fan	-7 -9 6 -9 11
=far	47 -26 -1 -7 -8
=farm	-6 0 -4 -2 0
=farmer	-1 0 -17 -1 0
=faster	0 -1 -1 29 0
=fault	-30 14 28 12 -6
=faulty	40 0 7 -16 -1
=fe	14 -1 0 0 0
=featur	35 -2 0 0 0
=fee	-16 0 0 0 0
=feed	37 -15 -1 -2 -2
=fel	31 -2 -9 -1 -1
=ferry	-37 -3 -27 -1 -5
=few	-10 23 -8 -4 -2
=fewer	-6 -4 -13 -3 -1
=field	-91 0 -7 -1 -1
=fil	-85 -13 -14 -13 -11
=film	-47 -9 -1 -2 -3
=filter	66 -1 -32 -6 -2
=fin	-4 10 -1 -2 -3
=final	-12 -13 -1 0 0
=financ	0 -1 16 0 0
=find	-15 8 -3 -1 -2
=finger	-30 0 25 0 0
=finish	9 -21 -9 -2 -1
=fir	5 -2 -1 -6 33
=firewal	116 -1 -9 -2 -1
=firm	-23 -2 74 -1 -2
=firmwar	29 -1 -6 -27 -2
=first	-11 1 -16 -2 -2
=fiv	-24 -92 -4 -5 0
=fix	-35 36 0 -10 -13
=flag	41 -3 0 -1 -1
=flat	13 -1 -13 -1 -1
=fleet	4 -1 0 -2 0
=flight	0 5 -13 -2 -1
=flood	-7 -4 -12 -3 -2
=floor	-1 0 -3 -2 -1
=flow	-2 9 0 29 0
=flower	-16 -5 -2 -3 0
=fob	-16 -1 -5 -3 0
=follow	3 -22 1 -2 -2
=food	-5 -2 0 0 -1
=for	-72 14 -12 -17 4
=forecast	-6 50 -1 11 -1
=forgot	-6 0 -11 0 -1
=form	-58 -11 22 -2 -4
=found	-12 -7 -48 -26 -5
=four	-8 3 -7 -2 -1
=fram	-10 0 -1 -1 0
=fraud	47 -1 -7 -1 0
=fre	-30 -47 3 -22 -2
=friday	-6 14 -7 -7 -5
=from	41 49 -19 19 -13
=front	-39 -1 -5 0 0
=froz	21 0 -3 -3 0
=fruit	-22 0 -3 0 0
=ful	48 101 -16 10 -8
=fully	0 -2 0 1 0
=function	0 0 -2 -1 0
=functionality	-35 -19 -7 63 -3
=further	8 -9 -3 -9 -1
=fus	-31 0 0 0 0
=gam	-1 45 0 0 -1
=gap	-1 0 0 -4 0
=garbag	15 -1 0 -2 0
=garden	-5 -1 -1 -1 0
=gas	-3 0 -7 0 0
=gat	26 -7 19 -5 -4
=gateway	30 -2 -5 -9 -1
=gav	-1 0 2 0 0
=generator	-11 0 -1 0 0
=get	25 -15 9 -7 -10
=gift	-51 -14 -4 -4 -1
=giv	-1 9 -4 -3 -2
=given	-2 -8 0 0 0
=glas	-35 -7 -1 -1 -1
=glitch	28 0 -7 0 -1
=go	-3 -100 -11 -2 12
=going	0 0 -1 0 26
=golf	-1 -7 0 -3 0
=gon	-13 76 -11 -1 -2
=good	-36 29 0 0 -7
=got	-36 -6 26 -2 -6
=gov.uk	-15 -7 -5 -6 -2
=government	-2 -1 27 0 -1
=green	-17 4 -3 -3 -1
=ground	-15 -3 -5 -1 -1
=group	-14 -1 -53 -1 0
=guard	-7 0 -3 0 0
=guest	-1 -1 2 0 -1
=had	38 -10 75 12 -10
=hal	-60 -5 -12 -9 -3
=half	7 5 -1 -4 -4
=hand	-19 -13 -1 -2 -1
=handl	24 -4 -5 -1 -3
=handler	-4 0 -2 0 0
=handover	28 -1 0 30 0
=handset	17 0 0 0 0
=happen	-40 -19 16 -1 2
=has	-50 -50 -74 23 -12
=hav	9 5 1 -33 2
=head	-1 0 10 -1 -1
=header	32 0 -14 -1 0
=health	-1 0 -1 -4 -1
=heap	-7 0 0 -4 0
=hear	-9 -4 -1 -5 -1
=heat	-17 100 1 -1 -3
=heavy	-1 0 -2 -1 0
=held	-16 -71 -2 -4 0
=help	-2 -20 -18 -3 -4
=helplin	0 32 -1 0 0
=her	-12 -27 -2 -24 6
=hiccup	4 0 -1 -3 -1
=high	68 -8 -16 145 -2
=higher	8 -3 -1 -6 -1
=hil	-44 0 -7 -2 -1
=hir	-11 -14 0 -5 -1
=history	-1 0 0 -1 11
=hit	8 0 -15 -2 -1
=hold	-13 -6 -9 -1 -3
=holiday	-41 10 -2 0 0
=hom	14 -8 -10 -8 -1
=homework	3 -124 0 0 0
=honour	2 0 -3 0 0
=hop	-5 11 -5 -2 -2
=hopefully	-1 30 -2 -1 -1
=host	3 -3 10 -15 -7
=hot	-17 61 -7 -3 -2
=hour	17 98 -35 32 -12
=hous	-70 -2 81 -5 -1
=how	27 -23 -1 -14 -2
=http	-63 -1 -1 -19 -3
=hub	-97 -1 -10 -2 -1
=hul	-4 0 -1 0 0
=human	24 -5 14 -2 0
=hurt	-16 -1 2 -1 -3
=hypervisor	6 0 -3 0 0
=i	-2 24 0 0 -1
=i.e	-18 -2 -3 -2 -1
=id	-1 0 -5 0 -1
=identify	20 -3 0 -2 0
=identity	46 0 13 -6 0
=if	-33 -23 -1 -7 -17
=ignor	-30 0 17 0 0
=ill	-11 0 -12 0 0
=imag	-17 66 0 -11 0
=immediately	-56 -17 0 -3 71
=impact	9 -9 -9 91 -4
=implement	-1 -1 -1 16 -1
=import	53 0 -24 -6 -11
=important	-3 -2 -1 -8 0
=in	-2 14 -7 -30 7
=inaccessibl	-6 0 0 -22 -1
=inbox	0 15 -1 0 -5
=inc	-27 -1 -1 -24 -1
=incident	-58 -7 9 56 -1
=includ	-40 -1 -1 -4 -1
=increas	19 0 0 24 0
=index	38 -1 -10 -4 -7
=information	0 -8 -1 8 -1
=infrastructur	16 0 0 -10 0
=ingestion	-41 0 0 6 -4
=inspect	-16 0 -1 0 0
=inspector	0 -1 12 -2 0
=instal	56 0 -6 0 0
=instanc	78 -1 -8 90 -1
=instead	0 -15 5 -1 0
=insurer	-1 -4 8 -1 0
=interfac	13 0 -1 -4 0
=intermittent	0 -4 0 -25 -1
=internal	54 -2 -7 -14 -1
=internet	-34 0 -13 -1 0
=interruption	1 134 0 -18 0
=into	-25 -65 -13 29 -19
=introduc	-31 -4 75 -1 0
=investigat	-14 0 0 -39 0
=investigation	-15 0 2 72 -1
=ip	34 0 0 0 0
=ireland	0 -3 -2 -1 -1
=is	2 25 -134 20 14
=island	-5 -2 -6 -1 5
=issu	-21 -6 -2 48 -3
=it	-11 8 39 -14 -14
=item	-3 0 0 0 0
=its	25 16 18 -21 -3
=itself	0 -3 -1 0 0
=jam	64 0 64 -6 -3
=january	-1 -23 0 0 -2
=job	-17 25 19 16 -3
=join	0 -5 -11 -2 -1
=journey	-1 -6 0 29 -4
=judg	-6 -2 0 0 0
=jun	-2 -39 -1 -6 -1
=junction	33 0 -1 -1 0
=just	-1 82 0 -1 -1
=keep	10 -20 -21 -8 -4
=keeper	0 0 2 0 0
=kept	-7 -12 0 -1 0
=kernel	2 0 -20 -21 -1
=key	-59 -8 -10 82 -2
=king	-12 0 0 0 0
=kiosk	-1 -2 -3 0 0
=kit	34 -9 -4 -3 -1
=know	-16 -22 -14 -5 -10
=known	-2 -12 51 0 0
=lab	-50 -1 32 -2 -1
=label	7 0 0 0 0
=lag	16 -1 0 -41 -1
=lan	-8 15 16 -5 -1
=land	-4 37 0 -2 0
=landlord	-6 -2 14 0 0
=laptop	0 -4 -8 0 0
=larg	-2 -12 -4 -1 -19
=last	-15 -18 -8 -10 -5
=lat	19 0 5 -5 -4
=latency	62 -4 -1 110 -3
=later	-11 67 -1 -8 -8
=latest	18 20 0 -1 0
=layer	10 0 -1 -1 0
=leak	-4 -3 -1 -14 -2
=leap	43 -7 -5 -3 -3
=learn	1 -1 -4 -5 -7
=least	32 -4 0 13 0
=leav	-20 -44 -12 -9 -2
=ledger	1 0 -3 -5 -1
=leed	-4 -3 -2 -2 -1
=left	-36 -1 5 -1 -8
=les	0 -18 -1 -2 -2
=lesson	-2 6 0 -4 -3
=let	-36 -9 43 -1 -2
=letter	-38 -2 10 12 -3
=level	-17 -3 0 10 -1
=li	-1 -1 32 -2 -1
=library	-114 -3 -16 -1 -1
=licenc	37 -3 9 15 0
=lift	12 107 55 -3 -5
=light	50 46 -2 0 0
=lightn	2 -7 -4 -1 0
=lik	16 -1 -2 -1 -5
=likely	-6 -16 -2 -41 -8
=limit	90 -5 -11 20 -5
=lin	66 -6 -37 -12 70
=link	-3 -1 -18 -1 0
=list	-46 -5 3 -2 -2
=listen	-2 -7 -2 -6 -3
=liv	49 5 0 -1 0
=lms	-18 -1 -4 -6 0
=load	59 36 -20 -15 -5
=loan	-9 0 0 0 -1
=lobby	-24 0 17 -2 -1
=location	25 0 0 2 0
=lock	49 -2 -2 -12 -7
=locker	-18 -8 -4 -2 -2
=log	-5 -26 -4 24 -4
=loggregator	55 0 -2 -6 -2
=login	30 -1 -3 -7 -6
=london	-2 0 0 -1 0
=long	-27 32 -5 -7 -3
=longer	16 -26 17 41 -2
=look	-58 -26 -12 11 -38
=lookup	4 0 -1 -1 0
=loop	-29 0 -1 -12 -2
=loos	-18 0 -5 -1 -1
=lorry	-37 -2 0 -1 0
=los	-15 -2 9 -7 6
=lost	-131 -4 -2 -50 -20
=lot	-18 -9 5 0 -5
=low	42 -1 -7 -2 -1
=loyalty	14 -1 0 0 -1
=luck	0 11 -1 0 0
=luggag	-1 -1 -2 0 -1
=lunch	-1 57 -8 -3 -1
=machin	6 -19 20 -7 -5
=mad	-24 23 35 -1 0
=mail	46 -5 22 -4 -1
=mailbox	2 0 -3 0 0
=main	-5 -11 -11 0 -1
=mainfram	15 0 -5 -1 0
=maintenanc	8 -2 4 0 0
=mak	-49 -46 4 -2 -4
=maker	-3 0 7 0 0
=malform	40 0 -21 -9 0
=manager	-8 0 3 0 -1
=manifest	57 -30 -3 0 -1
=manner	0 24 0 -23 -2
=many	60 -5 2 -9 -2
=map	-2 51 -16 -3 -5
=march	-16 0 0 -11 0
=mark	-23 2 -3 -6 -3
=market	-1 7 0 0 0
=mast	22 -5 -1 -7 -1
=master	-13 0 -1 -1 -1
=match	21 -1 -15 0 -2
=matter	-6 48 -2 19 -23
=may	-136 -34 -66 17 -22
=meal	-3 -1 -1 -1 0
=mean	-34 0 -7 0 0
=medicin	-1 -20 -1 0 0
=meet	-44 -78 -24 -2 -2
=member	31 -11 -4 -2 -1
=membership	11 0 0 0 0
=memory	18 -3 -2 -13 -3
=mend	-29 30 -1 -1 0
=menu	-12 0 -2 -1 -1
=mes	0 -7 9 0 0
=messag	74 22 -7 -12 -3
=meter	-2 0 -7 -1 0
=metric	-8 -7 0 10 0
=microsoft	-17 -3 2 -3 -1
=midday	0 52 0 0 0
=midnight	-2 13 -5 -1 -2
=might	-25 0 -1 -3 -3
=migration	14 0 -1 -2 0
=mil	-54 8 -2 -7 -2
=mind	-3 0 -2 0 26
=minut	-15 111 -10 -13 -20
=mirror	9 0 0 -2 -1
=mis	-21 -6 -18 -6 -2
=misconfigur	14 -2 -1 -8 0
=mistak	9 -1 22 -4 -2
=mitigation	-1 -18 0 28 -2
=mix	-11 0 36 -1 0
=mobil	-31 -21 0 0 0
=mod	20 0 0 -10 24
=model	22 -1 -8 0 -4
=modem	23 -1 -1 -1 -2
=modul	-43 -15 35 -8 0
=moment	-20 11 -1 -1 -2
=monday	-6 -34 -4 -4 -4
=money	-9 -33 -1 -1 -2
=monitor	8 -7 -4 -3 -1
=month	-2 -66 0 0 -1
=mor	-26 54 -6 -18 -12
=morn	-13 20 -12 -21 17
=most	0 -1 0 0 -3
=motor	33 0 -2 -2 0
=mov	-35 -15 4 -6 -6
=much	1 14 -1 0 -1
=multipl	-17 0 0 14 0
=museum	-25 -17 0 0 0
=music	-2 0 0 -2 0
=must	-50 -22 -31 -5 -3
=nam	95 -1 -16 -1 0
=near	-26 -3 -2 -2 0
=nearly	-5 107 -1 -4 -4
=need	30 -33 -17 -12 -26
=needn't	0 -9 -6 -4 0
=neglect	0 0 23 15 0
=neighbour	6 0 -4 0 0
=network	130 -2 -8 -21 -6
=never	6 11 33 -2 66
=new	-6 24 -17 -23 -13
=next	-31 8 35 11 -2
=night	48 -43 34 -4 -1
=nightly	35 -1 -4 -2 -3
=nightmar	-1 -4 -1 -2 15
=nin	6 -48 -2 -3 -1
=no	-137 28 8 -16 -14
=nobody	19 -9 10 -4 26
=nod	27 0 -12 -30 -2
=node.j	-10 0 0 0 0
=noisy	-2 0 -3 0 0
=non	-7 -14 -1 17 0
=noon	-4 -22 -6 -7 -6
=normal	-40 90 -1 -13 -3
=normally	-7 17 0 -2 0
=north	-5 -2 -16 -2 -2
=northgat	-35 0 13 0 0
=not	72 -56 5 -24 -33
=noth	-7 -48 -30 -10 -6
=notic	-4 -6 28 -3 17
=now	-28 71 -14 -22 -9
=nul	19 0 0 -1 0
=number	-15 -16 12 12 17
=nurs	-5 -11 -37 -5 -1
=nut	-31 0 -6 -14 -1
=observ	31 -2 -1 48 -2
=odd	0 0 -3 -2 -1
=of	-10 -31 -51 -33 46
=off	-93 -37 -16 -3 -4
=offer	-1 0 0 23 -1
=offic	-7 -10 19 -2 -2
=official	-3 -4 22 0 -2
=offlin	-17 -10 -3 -3 -1
=offset	-10 -2 0 -4 0
=often	-1 -2 -2 -4 -2
=oil	1 0 -2 0 -1
=old	151 -5 -9 -7 -2
=older	-21 -1 -1 0 0
=on	-20 -62 -33 -63 -23
=onc	23 15 17 11 0
=one	-29 -21 29 -5 -11
=ongo	-15 -5 -3 21 -1
=onlin	-6 132 -18 -2 -2
=only	67 21 -10 -13 -3
=opac	-11 -3 -6 -1 -3
=open	-108 -14 -11 -35 -22
=operat	15 0 0 -1 0
=operation	10 0 0 2 0
=operational	-7 -14 -1 31 -1
=operator	-30 -1 41 -6 -2
=ops	22 -1 -4 -3 -3
=optimal	-10 -1 -2 24 0
=option	0 -5 0 -1 -3
=or	-36 73 -6 -10 -3
=order	28 20 25 26 -5
=organ	-19 0 0 0 0
=other	31 -12 -6 -12 -4
=ought	0 50 0 0 0
=our	78 -45 30 -23 -13
=out	17 -70 -16 -20 28
=outag	-37 55 51 -10 24
=outsid	-3 -3 0 33 -1
=over	66 44 -22 -24 -13
=overflow	-7 0 0 -2 0
=overload	8 0 -6 -1 0
=overnight	-12 25 -9 -3 -1
=overwritten	15 -1 0 -10 0
=owing	4 -5 0 18 0
=own	-1 16 -26 -2 -2
=owner	0 0 12 0 0
=paa	-15 -12 -8 -10 -3
=packet	-1 -1 -1 -4 -1
=pag	-10 24 -26 -9 -12
=paid	0 -34 13 0 0
=paint	-31 -3 0 0 0
=panel	-6 -18 -4 -1 -1
=panic	-3 -1 -4 -15 17
=paper	-3 -8 3 -3 -1
=parcel	-1 3 -11 -2 -2
=parent	-9 -2 4 -2 -4
=park	-54 -33 -2 -3 -2
=part	5 -1 17 0 -2
=partial	-4 -3 -2 16 -5
=partition	-27 -1 -8 -1 0
=partner	-36 0 0 -4 0
=party	-20 0 29 -1 -2
=pas	-4 0 -6 0 0
=passenger	-1 -1 -21 2 25
=passport	-13 -2 -5 -1 0
=password	8 -2 19 -3 -6
=past	-26 0 0 -1 0
=patch	30 33 -9 -3 -2
=patel	-1 16 0 0 0
=path	-98 -5 -3 0 0
=patienc	0 0 -4 -1 -1
=patient	-17 -24 -14 -4 -6
=paus	-20 -3 -1 0 -2
=pay	-38 -17 -12 -34 19
=payment	30 49 7 -3 -7
=payout	0 -3 -2 -1 -1
=pdf	-7 -7 0 0 0
=pea	-50 0 0 -2 0
=penalty	0 -4 0 -3 0
=pend	-50 0 0 8 0
=peopl	-37 -10 -4 -6 -8
=performanc	-46 7 -1 45 -6
=perhap	-3 -3 -1 -5 -4
=permanent	-1 34 0 0 0
=person	-2 -2 -1 -3 -3
=pharmacy	51 16 -2 -1 -1
=phon	-47 75 13 -16 59
=photo	20 -44 -19 -2 -2
=pictur	-13 73 -2 -3 -1
=piec	9 0 -4 0 0
=pier	-43 -1 -4 -1 0
=pin	1 0 -4 -1 0
=pip	-31 0 2 -1 0
=pipelin	-14 -1 -7 -1 -1
=plac	20 -17 -5 1 -3
=plan	-22 14 -15 -2 -16
=plant	-51 -8 -3 -6 -1
=platform	-58 -5 -17 63 6
=play	-54 -4 -5 -6 -5
=player	-12 -13 -2 0 0
=pleas	-72 -77 -28 24 -39
=plug	-27 -5 9 -2 -1
=plumber	-8 -4 -13 0 -1
=pod	-57 0 -4 -6 0
=point	16 -3 -18 19 -1
=polic	-1 0 -22 -1 -1
=policy	0 -1 0 -2 0
=pool	-84 -4 -2 -6 42
=population	0 0 -1 4 0
=port	20 -1 -14 -2 -1
=portal	9 15 0 0 0
=possibl	-10 -22 -4 -2 -4
=possibly	-2 -3 -1 -7 16
=post	-10 -15 10 9 -1
=postcod	-2 -5 -1 -7 -1
=potentially	-3 0 0 -5 -1
=pound	-38 -1 -6 -4 -1
=power	33 45 -19 -27 -2
=practic	-20 1 4 0 0
=pres	-5 0 5 0 0
=prescription	0 2 0 -2 0
=pressur	1 -7 -3 3 -2
=prevent	-12 0 0 -8 0
=previous	-12 -3 18 0 -7
=pric	-77 -17 -1 -2 0
=primary	11 0 -3 -1 0
=print	-23 -13 -35 -9 -7
=printer	24 0 29 -1 0
=privat	-20 -1 -8 0 0
=probably	-2 49 0 -4 -8
=problem	-59 21 36 -9 19
=proces	18 -17 -14 33 -2
=prod	-15 -6 -2 -9 -1
=production	-12 -7 18 0 -1
=program	120 -35 -43 -7 -3
=progres	-10 16 -3 -3 -3
=promis	0 13 0 -1 40
=provider	40 -1 10 -7 0
=provision	0 0 -1 19 0
=proxy	69 -2 -24 -9 -3
=public	-4 26 -4 -1 0
=publish	0 -2 0 -3 -5
=pul	-2 0 0 -1 -1
=pump	4 -1 0 -13 -1
=pupil	8 -1 -63 -3 -2
=push	-17 0 10 -1 0
=put	23 -41 -18 -5 -3
=query	26 -3 -1 115 -2
=question	-7 -4 -7 -2 0
=queu	42 -84 -2 24 -4
=quiet	-18 0 -1 -1 0
=quot	-2 0 0 -1 0
=rac	-8 -1 -4 -3 -4
=rack	-35 -1 -1 -2 -1
=radar	-7 55 0 -1 0
=radio	-41 -2 -1 -9 -1
=radius	-17 0 0 15 0
=rain	-2 -60 -1 -1 -1
=rais	43 -9 -2 37 0
=ran	133 -26 -6 -4 -8
=rat	7 -6 -7 16 -3
=rather	0 -2 0 0 0
=ray	-1 2 0 -2 0
=re	0 12 0 -1 -2
=reach	47 -36 -3 22 -2
=reachabl	-7 0 0 0 0
=read	64 -14 -10 -19 3
=reader	3 0 52 -1 -3
=ready	-2 -91 -2 -1 -2
=real	0 0 0 -1 -4
=reason	25 -3 20 -1 -7
=rebalanc	18 0 -4 -6 -1
=reboot	33 -2 -8 -12 -5
=rebuild	22 0 0 -2 -2
=receipt	-17 0 0 9 0
=receiv	-13 0 -9 12 0
=reckon	0 28 0 0 0
=record	1 -5 -29 -6 -5
=recover	-2 17 0 0 0
=recovery	2 50 -1 -4 -9
=rectify	0 24 0 -23 -2
=red	73 0 0 0 0
=reduc	-3 -7 -4 -44 -6
=referenc	-1 0 0 -4 0
=refund	-2 -20 -4 -7 -3
=refus	-10 -5 -1 -16 -1
=region	89 -2 -19 22 -1
=register	13 -3 -8 -4 -2
=registrar	-5 0 3 -1 0
=registry	5 -1 -4 -3 0
=reinstat	0 35 0 -6 0
=reject	14 -1 14 -8 -3
=relay	30 -5 -1 -1 -1
=releas	33 -8 2 -3 -2
=relevant	-12 -2 0 1 0
=reload	0 -1 -3 0 -2
=rely	-2 0 -3 -1 -1
=remediation	-4 -3 -1 6 -2
=reminder	35 -2 -3 -4 0
=render	-4 0 -1 -10 0
=renew	61 -3 9 2 0
=reopen	-3 79 -1 -3 -1
=repair	-18 51 -13 -19 -2
=replac	26 -24 -1 -2 -4
=replacement	-1 -32 0 0 0
=replica	38 -1 0 -1 -1
=replicat	32 0 -1 0 0
=replication	2 0 0 -3 0
=report	46 -10 -5 -6 -2
=reptil	-2 0 -1 -2 0
=request	-29 -16 8 19 -7
=reservation	21 0 -5 -1 0
=resolution	-6 42 -3 27 -3
=resolv	53 28 -3 -7 -1
=resolved	-1 -10 -3 0 0
=resourc	-20 -3 -5 9 0
=respond	-13 0 8 0 0
=respons	-4 0 -2 35 -1
=responsibility	-55 0 81 -4 0
=responsibl	-3 0 48 -1 -1
=rest	-56 0 64 -2 0
=restart	4 -15 -20 -41 -3
=restor	4 30 -3 7 -1
=restoration	0 17 0 -2 -1
=result	80 -21 -16 11 -4
=resum	0 59 0 -1 -1
=retry	9 -1 -1 -18 -1
=return	14 80 -29 78 -4
=review	-21 0 -4 0 -1
=rider	21 0 -12 0 0
=right	-25 20 -18 -4 -3
=ring	-8 -10 -25 -2 -3
=rink	1 0 -1 -3 -1
=river	-9 0 0 -1 0
=road	-74 -8 -22 -2 -3
=robot	76 -1 -17 -2 -3
=rogu	2 0 -13 -1 0
=rol	65 -12 -16 -25 -2
=roof	-52 -1 -1 -1 0
=room	-23 -39 -18 -9 -7
=root	18 -1 -7 14 0
=round	23 -5 0 -7 0
=rout	-17 -7 -3 -29 -2
=router	99 -4 -12 -36 -3
=rul	47 -2 -6 -15 -1
=run	-67 -29 -22 -30 -10
=runner	-53 0 -20 0 -1
=saf	-1 -12 0 -25 15
=sal	-17 -8 -5 -6 -2
=sam	29 -2 -7 -1 0
=sampl	-11 -5 35 -2 0
=satellit	-16 0 3 0 0
=saturat	-18 -3 -4 -2 -1
=saturday	-1 22 -1 -7 -2
=sav	11 -8 -7 -8 -8
=say	-45 2 -6 -2 -1
=scal	-12 -1 -2 -13 -1
=scan	15 -16 -1 -40 -1
=scanner	-13 7 0 -2 -1
=schedul	35 -3 -7 -2 -1
=scheduler	15 -4 -1 -2 -1
=schem	-2 0 6 -1 0
=schema	-1 0 -1 -2 0
=school	-33 -33 39 -17 -4
=scor	17 -21 -1 -1 0
=screen	-10 13 -1 -1 -1
=script	35 -2 -28 -6 -3
=se	-2 0 0 9 -8
=sea	-1 0 0 -2 0
=search	-1 -8 -6 -11 -6
=seat	-1 -4 -5 -5 -1
=second	2 1 -6 -3 -1
=secondary	4 -4 -3 -12 0
=security	49 -4 -38 -5 -2
=see	-10 35 -32 19 27
=seed	-3 -1 0 0 0
=seem	24 0 -10 -4 -3
=seen	-5 -22 -16 -5 29
=sel	-13 0 -1 0 0
=self	-30 0 12 -2 -1
=send	22 -9 -7 -6 -2
=sensor	33 0 -1 0 0
=sent	38 -32 41 -18 -4
=serv	3 -2 -3 -1 -1
=server	123 -11 -27 -88 -4
=servic	-72 64 7 64 -11
=session	10 -15 -14 19 -1
=set	64 -7 14 -3 -3
=setting	10 0 16 0 -1
=several	5 -1 -2 -6 -1
=shal	-18 7 0 -3 0
=shar	-55 -6 28 -1 -1
=shed	-76 0 -4 -4 0
=shel	-40 -1 0 -1 -1
=shift	-2 -1 24 -3 0
=ship	-29 0 -8 0 0
=shop	-10 23 0 -6 -9
=shopper	0 -28 1 -1 -1
=short	-12 37 -1 -3 0
=shorter	-4 -6 -5 -2 0
=shortly	-1 9 -1 -3 -2
=should	-5 -3 1 -8 -10
=shouldn't	-2 32 0 -16 -1
=show	31 -33 -30 -14 -6
=shower	-3 -8 -1 0 -1
=shown	-7 -7 -4 -4 -1
=shut	-42 -3 -18 -8 -7
=sid	-6 -6 -1 6 0
=sign	61 18 12 -24 -17
=signal	7 -3 -15 -2 -1
=sinc	66 -19 -13 -11 -2
=singl	2 0 -3 0 0
=sit	47 2 -18 -5 -3
=situation	-16 3 0 -1 24
=six	-5 3 -31 -2 -2
=skip	-4 0 8 -2 0
=slight	0 0 0 -2 -1
=slippery	-13 0 0 0 -2
=slot	-10 -9 66 -1 -1
=slow	-75 -11 12 -4 -5
=slowly	-25 0 0 -1 0
=smal	-3 0 -4 0 -7
=snow	-1 -8 -2 -3 -1
=so	-64 -17 13 -11 10
=social	-1 -24 0 0 0
=softwar	123 -9 47 -6 -3
=solar	-46 0 -1 0 0
=sold	-26 -20 -3 -32 -4
=solution	-10 -6 0 20 0
=som	-85 -39 -42 45 -11
=somebody	51 0 -2 0 -1
=someon	-1 -2 42 -1 -1
=someth	8 0 22 -1 -10
=sometim	-3 53 0 0 0
=soon	-1 7 0 -3 -4
=sorry	-3 -16 -33 -8 -24
=sort	30 19 7 -1 -2
=sound	-15 13 -2 0 0
=spac	4 -1 0 -3 -3
=spam	39 -1 -14 -7 -1
=speak	0 0 8 -1 0
=speed	-16 14 0 0 -1
=spring	-1 -63 0 -1 -1
=squar	-11 0 0 0 0
=sre	-2 -2 -1 0 0
=stack	12 -2 0 0 0
=staf	-23 -11 21 -5 -3
=stag	-25 -6 -5 -1 0
=stal	-3 -1 0 -4 -1
=stamp	-14 0 -2 -1 -1
=stand	-5 -25 -2 -1 -2
=standby	12 -17 -2 -1 -1
=start	55 -102 -14 58 -10
=stat	-8 -1 -5 54 11
=statement	-1 -1 -14 -2 -2
=station	-64 -19 -3 -2 3
=status	-28 -2 -1 -2 -3
=stay	8 -3 0 -1 -1
=stem	4 0 1 0 0
=step	-14 -19 -4 5 0
=stil	-29 -56 -9 -21 -7
=stock	-20 -1 -1 -5 -3
=stop	24 -59 0 -9 58
=stor	18 0 -8 0 0
=storag	30 -2 -2 -15 -1
=storm	-1 -2 0 -1 0
=story	22 0 0 0 -1
=stream	-93 -3 -3 -4 -1
=street	-6 -1 0 0 -1
=strik	-1 -55 -7 -1 0
=string	-9 -3 -1 -1 0
=stuck	32 -1 -5 -14 -1
=student	-3 -25 -5 -10 -5
=sub	-12 -6 -2 30 0
=subject	9 -2 -8 -14 -1
=submission	-1 11 0 0 0
=submit	-21 0 0 0 0
=suboptimal	0 -2 0 22 0
=subset	0 0 -4 21 0
=substation	31 0 0 -1 0
=suffer	37 -5 -1 31 -4
=summer	32 -12 -6 -5 -1
=sun	-2 0 0 0 0
=sunday	-7 -31 -1 -6 -2
=supplier	-10 -8 40 -2 -9
=supply	-86 0 76 -4 -5
=supporter	-1 0 -8 -4 -2
=sur	0 0 0 0 -2
=surg	-2 -9 -2 0 0
=surgery	0 -3 -41 0 0
=swim	-5 31 -14 -1 0
=switch	-17 16 -23 -26 -3
=sync	54 -1 -8 -8 -4
=system	124 -2 6 -8 8
=tabl	-15 -4 -8 -3 -2
=tablet	60 -8 -1 -2 -2
=tak	16 -27 -22 14 -25
=taken	-14 -43 0 -3 -2
=talk	26 -7 -11 -7 -2
=tap	-45 -1 6 -1 -2
=target	39 80 -2 -9 -11
=task	-2 0 0 0 0
=teacher	-5 -2 -6 -4 -2
=team	23 -8 -39 11 -1
=technical	62 0 -7 -6 -1
=tel	-3 -14 5 -5 -5
=telephon	18 -1 -3 0 0
=television	-42 -1 0 -4 0
=ten	-40 70 -23 -9 -5
=tenant	-10 7 9 27 -6
=tennis	-16 -10 -1 0 0
=term	0 4 0 -1 0
=terminal	17 0 0 0 0
=terminat	2 0 -3 -11 0
=test	-31 -26 17 -18 -4
=text	1 -21 -1 -3 -2
=than	19 -11 -2 31 -4
=thank	-23 -2 43 -7 -4
=that	98 12 23 24 -6
=the	105 -30 42 -81 -26
=theatr	-13 -18 -10 -2 11
=their	13 -4 20 -9 10
=them	-6 -7 12 -1 -2
=themselv	2 0 1 0 0
=then	-7 19 0 -3 0
=ther	11 25 -25 -10 -9
=they	-1 -3 3 -9 -1
=thing	26 20 -7 -1 -10
=think	-4 48 -9 -2 -9
=third	-19 -4 31 0 0
=this	-109 -3 36 11 47
=thos	-21 -10 33 -2 -2
=thousand	0 0 -7 -1 0
=thre	-63 -9 -8 -7 -4
=thread	-12 0 -1 -3 -1
=through	-16 -1 6 -1 -1
=throughput	36 0 0 22 -1
=thursday	-3 -24 -2 -3 -1
=ticket	36 -18 44 17 -10
=tier	6 0 -7 -1 0
=til	60 -14 -22 -18 -5
=tim	7 84 -4 5 -7
=timely	0 24 0 -23 -2
=timeout	32 -1 -1 45 0
=timetabl	22 -15 -6 -2 -4
=tls	-30 -3 -1 -9 -1
=to	-8 29 -18 7 -33
=today	-4 -7 -24 -10 28
=token	47 -9 -7 -2 -9
=told	0 -4 -2 -2 -1
=tomorrow	-5 66 -6 -17 -9
=tonight	-17 81 -14 -9 -11
=too	55 -19 -9 -12 -1
=took	38 -45 33 -2 -1
=tool	-46 -2 -1 -1 0
=tour	-7 0 -10 0 0
=tourist	-35 0 69 -1 -2
=tower	-53 -1 0 -1 0
=town	-40 0 0 -4 0
=trac	6 0 -1 -17 0
=track	99 -1 -1 -1 -5
=traffic	114 -7 -27 -4 -1
=train	-8 25 -18 -4 -3
=tram	-9 0 -18 0 0
=transaction	-18 0 -1 9 0
=transfer	-2 -2 -6 -3 0
=tre	-13 -7 -5 -2 0
=trial	0 -19 4 0 0
=trip	5 0 1 0 0
=troubl	40 -12 -8 -2 -8
=trunk	-8 -1 -2 -1 -1
=trust	-5 -2 59 -8 3
=try	8 -46 -7 -8 -5
=tuesday	-33 16 -7 -4 -1
=turn	-16 -31 12 -6 -5
=turnstil	10 -4 0 0 -1
=twelv	-34 0 -2 -3 -1
=twenty	-1 12 0 0 0
=twic	83 -49 -7 -32 -10
=two	41 35 5 33 -15
=typ	-1 -6 39 -3 -3
=unabl	11 -26 0 6 0
=unavailabl	-26 -12 -3 28 -5
=under	32 -13 -15 39 -3
=undertaken	-2 -2 0 0 0
=unhealthy	4 0 0 -1 -3
=union	0 -4 -13 -1 0
=unit	11 0 0 -12 0
=unplan	28 0 -1 8 -2
=unreachabl	45 -8 0 -4 -6
=until	21 -75 -9 -13 -7
=up	12 -29 66 -20 -10
=updat	51 1 0 20 -2
=update	-8 0 -5 0 0
=upgrad	49 -1 -13 -12 0
=upload	-18 -2 9 -4 -4
=upon	13 0 0 32 0
=upstream	-43 0 0 -4 0
=urgent	0 -13 -12 -2 0
=us	-39 30 21 6 -8
=usag	81 0 0 -2 0
=use	-35 -31 -47 -22 -10
=user	-14 15 24 16 17
=using	-14 -3 -5 -1 33
=usual	-100 -83 -3 -18 -8
=utc	-8 19 0 -4 0
=valid	-1 0 -1 -2 -2
=valu	18 0 0 -1 0
=valv	10 0 0 0 0
=variabl	-7 -1 -1 -9 -3
=vault	169 0 -4 -5 0
=vegetabl	-3 0 0 -1 0
=vendor	-18 -1 43 -11 -2
=version	86 -1 -1 -3 -1
=very	0 2 -2 -2 -18
=vet	0 -11 0 0 0
=video	-13 -2 -3 -2 -4
=view	-23 0 -1 0 -1
=viewer	-1 -2 -4 -1 -2
=villag	-24 -2 -4 -1 -1
=visit	-1 -67 -1 -2 0
=visitor	-10 -2 -14 -11 -1
=voic	0 0 -5 0 0
=volum	7 -10 -4 7 -1
=volunteer	-17 -16 0 -2 -1
=vot	43 -59 -3 -3 -5
=waf	-18 0 0 -5 0
=wait	8 -90 -17 19 -10
=wak	-2 12 12 0 0
=wal	-7 -4 -9 0 0
=walk	-83 -1 -2 -2 -2
=ward	0 -1 -1 -3 -1
=warm	-20 -12 -1 -1 0
=warn	3 -1 22 -7 -1
=warning	0 0 7 0 0
=was	159 -82 32 -18 -35
=wash	-1 -17 0 0 0
=watch	-13 -5 -4 -1 -2
=water	20 52 -13 -12 -3
=way	13 -13 -19 -3 -11
=we	14 -59 -40 3 0
=weak	-8 -4 32 -1 0
=web	111 -3 13 -2 -2
=websit	-45 35 13 -2 -3
=wednesday	-5 4 -1 -2 -1
=week	-47 41 -6 -21 -7
=weekend	-14 25 0 -1 -1
=weigh	-1 -8 -1 0 0
=wel	6 142 -3 -2 -2
=welsh	-21 -1 -3 0 0
=went	-3 -9 -4 -4 0
=wer	-12 -27 21 -6 -5
=west	-14 -1 -1 -3 0
=wet	-20 0 -2 0 -1
=what	-29 -14 -52 -17 -8
=whatever	-3 33 0 0 -1
=when	4 38 1 -7 -3
=wher	-12 0 0 -1 0
=whether	0 -14 0 -1 -1
=which	26 0 22 11 0
=whil	48 -10 -5 -10 -2
=who	-22 -7 42 -19 -4
=whol	-4 0 -2 -1 5
=why	29 0 19 -6 -1
=wil	-22 48 -96 -29 -3
=win	-33 0 -2 0 -1
=wind	-16 -2 -2 0 0
=window	15 -1 -4 0 0
=wing	21 0 0 0 0
=winner	-6 -3 0 0 0
=winter	-20 -12 -2 -12 -2
=wir	1 -2 32 -2 -2
=wireles	-28 0 -4 -1 0
=with	-44 -24 6 -22 -1
=within	-8 16 -4 -12 -2
=without	-4 -2 65 -8 4
=won't	-14 34 -3 -3 -2
=word	-7 -3 -6 -2 -1
=work	-85 -64 -14 3 -20
=workaround	-1 -11 0 6 0
=worker	-40 -30 48 -16 -1
=worry	-6 -5 -1 -1 4
=worst	-1 -4 -2 -1 20
=would	2 -1 46 -1 -5
=writ	12 -34 -1 19 -2
=written	-11 0 -3 -5 0
=wrong	87 -14 14 -18 12
=wrongly	-7 -9 35 -2 0
=www.example.org	-7 -2 0 -1 -1
=x	-1 2 0 -2 0
=year	38 -145 4 -5 -5
=yesterday	22 -14 -9 -2 0
=yet	-15 -58 24 -5 -11
=you	-38 -14 -45 -45 -32
=your	-40 -66 -31 -41 -41
=yourself	-1 0 -3 -1 -1
=zon	23 -2 -5 -8 -2
=zoo	0 -8 2 0 0
A	-107 -83 211 -31 -39
A .	-44 -2 63 -12 -4
A >	-12 -11 13 41 -8
A A	26 -14 33 -3 -2
A D	-51 -25 49 -5 -4
A E	-50 71 -10 -4 -7
A F	-36 -6 -7 -9 -11
A H	72 55 -9 -6 -3
A M	-5 0 -5 -18 0
A N	-6 18 31 -3 -3
A P	-13 0 7 0 -1
A Q	-78 -7 11 7 0
A R	34 -5 40 -1 -1
A S	24 28 0 -2 -1
A T	-51 5 49 -2 -1
A W	-33 -13 42 -17 -20
A X	-3 0 4 0 -5
A and	-1 -1 -2 0 -2
A at	-1 16 -3 0 0
A because	3 -4 7 0 0
A can	-1 -22 -28 -5 -5
A does	-2 0 -6 -5 0
A has	-13 -10 22 21 -4
A if	0 -1 -3 -3 0
A in	-2 -3 -3 -16 -1
A is	22 -32 -27 16 9
A may	2 -18 -22 10 -5
A not	-32 -7 50 -3 -7
A of	-3 0 16 -5 16
A on	-3 -2 4 -1 -1
A so	-1 35 -5 -1 -1
A the	23 -16 38 -1 20
A they	-10 -1 -10 -12 -1
A to	35 -1 -8 -1 -1
A will	14 -69 -49 16 -8
A would	-1 -30 -32 4 -1
A you	0 -14 -5 -2 -1
A&F	-36 -26 102 13 -2
A&W	-150 -42 153 -31 -30
A, nobody	-47 -24 112 -48 -12
A…#	27 -5 -15 -4 -1
A…9	-5 -17 -10 -2 -1
A…:	-1 5 -4 0 0
A…A	9 -11 1 -7 -10
A…D	-41 50 65 4 -20
A…E	-77 26 74 -41 -29
A…F	-36 -9 36 -7 1
A…H	-16 -12 36 -10 -14
A…M	5 -23 6 -14 -2
A…N	-17 -28 23 -3 -25
A…O	30 -7 -12 4 -1
A…P	-16 -1 24 -3 -4
A…Q	20 1 5 34 -5
A…R	7 11 20 -9 12
A…S	-14 -13 21 -17 -8
A…T	9 25 32 -35 -14
A…W	-99 -18 124 -7 -18
A…X	-15 -49 10 -4 -26
A…^	3 -2 -8 -3 0
A…because	-3 -12 11 -5 -2
A…has	-52 10 23 14 -6
A…if	-1 -2 -6 -5 -1
A…is	63 23 -70 0 2
A…it	-45 14 53 -3 -4
A…may	-13 -14 -28 -1 -6
A…not	-20 -9 85 -16 -17
A…our	-64 -2 56 14 -4
A…we	-4 -2 18 0 0
A…will	13 -40 -65 12 -9
A…would	-1 -46 -23 2 -6
A…you	-4 -28 4 -4 -5
A…your	-7 -3 -7 -8 -15
D	46 -42 -113 -93 -44
D #	-9 -3 -4 -1 -2
D .	3 -24 -30 -1 -12
D 9	-24 -6 -7 -6 -3
D >	39 -64 19 -7 -9
D A	-70 -12 6 1 -3
D D	101 -29 -57 21 -21
D E	5 -55 4 -12 -14
D F	138 -27 -93 15 -13
D H	-69 -7 53 -25 -9
D M	53 -14 -7 -40 -4
D N	38 8 -1 -13 -5
D O	1 -5 0 -1 0
D P	-30 -2 40 -3 -3
D Q	31 -7 -14 13 -6
D R	-39 58 -10 77 -11
D S	-43 0 7 0 0
D T	57 -48 -12 -17 69
D W	-66 -1 -29 -9 -2
D X	36 -17 10 0 -4
D a	-66 3 34 -5 -3
D and	-24 -6 -12 -8 -5
D at	-13 -92 -2 -5 -5
D be	7 -1 -1 0 0
D because	-6 6 -23 15 0
D but	-36 0 0 0 0
D by	-61 10 43 -3 -2
D can	-22 -31 -2 -6 -2
D does	36 -4 -5 0 -1
D for	-9 9 -2 -3 -2
D has	25 -5 14 -31 6
D if	-32 0 0 0 0
D in	50 -22 -22 -23 -12
D is	67 5 11 -35 0
D it	-16 -1 21 -4 0
D may	-14 -13 -2 31 -5
D not	23 -1 -1 0 0
D of	-105 -12 -23 -14 -32
D on	62 -9 -22 1 -2
D please	-11 0 0 0 0
D so	-49 30 24 -12 -2
D the	62 -15 -34 -11 17
D to	54 37 -62 -11 -7
D will	22 24 0 -3 -3
D with	-7 -3 -23 25 -2
D would	-15 -45 -6 -3 -2
D you	0 21 0 -3 -1
D your	-30 -1 21 -6 -4
D&F	69 -49 -49 38 -22
D&O	-71 -10 -10 49 -6
D&Q	78 23 70 4 -17
D&R	-8 40 -12 5 -1
D, nobody	54 -95 -25 -51 -30
D…#	-38 -5 -4 -7 -2
D…9	-13 21 -12 -8 15
D…:	7 51 -1 -6 -2
D…A	-10 -5 -81 49 -6
D…D	172 -42 -88 -45 -20
D…E	45 -21 23 -24 -9
D…F	125 -6 -10 69 -25
D…H	-7 -18 69 -37 -29
D…M	18 -16 -29 -55 -10
D…N	-65 -42 -28 -43 -5
D…O	35 -13 0 19 -1
D…P	71 3 -48 4 -18
D…Q	47 -8 3 -18 -7
D…R	10 48 -43 28 -22
D…S	-11 7 4 -8 -3
D…T	36 24 -42 -34 39
D…W	-4 -23 -7 -12 15
D…X	-41 -14 34 -2 16
D…because	-98 -4 18 39 -4
D…has	55 -33 66 -21 -2
D…if	-18 -5 5 -1 0
D…is	-98 -31 12 -37 -37
D…it	30 -34 27 -4 -6
D…may	24 24 -5 19 14
D…not	173 -48 -8 -16 -10
D…our	-56 -5 7 -15 -6
D…we	8 -12 0 -5 -1
D…will	-2 27 0 -4 -4
D…would	-32 -50 64 8 -3
D…you	-1 7 -1 -5 -2
D…your	-9 -8 23 -12 -8
E	-17 13 -115 -22 -28
E .	-48 -8 2 -14 -5
E 9	0 -1 0 -3 -1
E >	-44 -72 -18 0 -45
E A	-5 6 -10 -6 -2
E D	-21 -6 0 -5 25
E E	-42 -78 -25 -36 35
E F	44 -9 4 -9 63
E H	55 -43 -14 -16 -19
E M	52 -30 -3 -17 29
E N	-14 -37 19 -13 12
E O	58 -2 -7 53 -1
E P	24 -22 5 1 24
E Q	-48 4 -23 18 -10
E R	0 -3 4 -8 9
E S	-9 21 1 -3 -1
E T	16 -17 23 -29 -20
E W	-5 -1 15 -1 19
E X	0 -29 -3 -2 25
E a	2 -38 18 -23 -9
E and	34 -3 -2 -14 0
E at	-16 13 -3 -14 -3
E be	0 -3 0 -1 -2
E because	-30 6 -3 11 -1
E by	-17 -10 13 -8 -7
E does	0 7 0 0 -7
E for	-16 52 -10 -4 -4
E has	32 -1 -7 -1 -1
E if	29 -24 6 13 -2
E in	-25 -2 -15 -10 -13
E is	11 -3 65 -9 -25
E it	-16 71 4 -7 -9
E may	-2 0 0 0 0
E not	-1 64 -9 -2 -2
E of	-6 33 4 -1 -5
E on	-10 -64 -10 -2 -4
E our	-36 -13 10 -10 -3
E so	45 -32 -4 -14 34
E the	-25 7 -9 -2 -20
E to	38 53 -15 -14 18
E we	0 4 0 0 0
E which	24 0 18 0 -2
E will	0 60 0 0 -1
E with	-91 -40 23 -15 14
E you	-8 18 9 -2 -5
E your	27 -7 -9 -6 -13
E&R&T	5 -62 -20 32 -34
E&T	-20 7 -74 81 6
E, nobody	24 124 22 -64 -5
E…#	37 -7 -6 15 -6
E…9	-1 -49 -2 -10 -9
E…:	-16 39 -2 -18 -12
E…A	28 61 47 8 -6
E…D	-107 -96 55 3 34
E…E	0 -41 9 -32 28
E…F	-12 7 40 -21 45
E…H	-76 0 52 -11 30
E…M	30 -39 39 -8 25
E…N	56 -10 -12 42 12
E…O	73 -9 -14 14 -4
E…P	31 -36 -3 8 -10
E…Q	-80 -9 38 35 0
E…R	-17 20 31 -41 -7
E…S	14 18 7 2 -5
E…T	-68 85 -23 -50 47
E…W	4 -6 14 8 16
E…X	-4 -88 -1 -12 6
E…^	-3 0 -5 0 -1
E…because	-26 7 -10 4 -12
E…has	47 25 -10 20 -7
E…if	28 -31 -13 8 -5
E…is	42 15 49 -7 -37
E…it	10 53 -22 -16 -19
E…may	2 -7 -5 12 -3
E…not	-76 43 21 8 22
E…our	14 -6 8 13 -8
E…we	0 -3 17 12 -1
E…will	-12 67 -3 -13 29
E…would	0 -11 24 -1 -6
E…you	21 8 24 -16 25
E…your	37 -13 -14 -12 8
F	-12 -73 18 0 -19
F .	1 -5 -16 81 17
F >	100 -37 -101 -34 -37
F A	-8 0 -16 56 0
F D	-25 1 -28 0 -7
F E	-12 -6 34 21 -6
F F	23 -5 -4 -4 0
F H	-7 -8 -1 -5 -5
F M	46 0 29 32 -4
F N	-11 -3 30 -7 -27
F O	51 0 0 46 -1
F P	1 0 2 0 0
F Q	39 -3 -2 15 -1
F R	-24 5 -9 2 -2
F S	-15 0 8 -1 0
F T	-22 -4 24 33 -2
F W	19 -5 -2 -2 0
F X	10 0 2 0 -3
F a	-17 -2 20 -13 -1
F and	33 0 -13 -1 19
F at	28 -2 9 -11 -1
F because	50 24 21 26 -4
F but	42 -2 0 -2 -1
F by	-77 27 53 -11 0
F for	-13 8 1 13 -3
F has	-6 -6 -13 13 11
F if	19 0 -3 -1 0
F in	92 -16 -18 5 -7
F is	-7 43 8 -20 7
F it	-3 -2 17 0 -2
F may	-3 -3 0 -1 0
F my	3 0 -7 -17 0
F of	-31 -4 30 -4 76
F on	9 -7 -7 -54 -2
F our	15 0 -9 -3 -1
F so	-38 -34 -3 11 -2
F the	-19 -2 35 -42 -16
F to	28 -23 43 -12 -3
F which	-12 0 22 -1 0
F will	-10 17 -3 0 0
F with	35 0 -8 -6 -3
F would	0 41 -8 -1 0
F your	14 -2 -14 -4 -6
F, nobody	106 -43 -30 70 36
F…#	-13 0 -1 -1 -1
F…9	79 1 -3 -9 -3
F…:	16 40 -1 -2 -4
F…A	-10 -9 25 40 5
F…D	51 -13 -38 -7 1
F…E	27 49 25 -11 -7
F…F	92 -10 33 -15 -6
F…H	-14 -20 79 9 55
F…M	30 -3 10 17 -10
F…N	47 -3 -14 -21 -25
F…O	42 -1 -3 -25 -4
F…P	24 0 3 10 3
F…Q	-15 -4 -2 -6 18
F…R	-20 0 42 -22 12
F…S	1 -10 0 11 -1
F…T	9 27 -14 -8 -8
F…W	-35 -6 13 -13 3
F…X	-18 -5 22 -4 10
F…^	6 0 -1 20 -1
F…because	15 3 25 29 -6
F…has	-43 -12 -58 8 29
F…if	49 -9 -3 11 -1
F…is	39 21 3 7 -3
F…it	13 -5 -2 -1 5
F…may	31 -3 0 -6 0
F…not	-11 0 0 0 0
F…our	-27 -1 13 -13 6
F…we	25 -2 -2 -8 7
F…will	-9 12 -6 -1 -1
F…would	-1 40 -8 -1 -1
F…you	-9 -10 0 -4 0
F…your	-6 2 2 -7 6
H	-40 -79 -87 -48 -48
H #	-2 -3 0 -9 -4
H .	-23 -7 -36 -14 61
H 9	7 -2 -3 -6 -3
H >	-45 -12 -71 -6 -26
H A	-13 41 23 -2 -4
H D	-34 -8 34 -12 -8
H E	15 72 32 -18 -4
H F	91 -4 -21 -13 -3
H H	43 -27 -45 -17 -13
H M	11 0 -8 -9 -1
H N	42 -43 0 -18 -14
H O	-2 0 0 -3 -3
H P	39 0 -17 0 -1
H Q	6 -7 18 25 -1
H R	20 -16 21 15 -4
H S	16 -2 -2 0 0
H T	5 -21 36 -26 -11
H W	4 -1 -1 -2 -3
H X	-13 -2 47 0 -1
H a	78 0 -6 -2 0
H and	3 -4 -1 -1 -1
H at	-34 10 -6 -3 -2
H because	-1 -7 -3 -5 -1
H by	-7 -19 -21 -6 -3
H can	-14 29 -16 -1 -1
H does	14 -1 -5 -1 -2
H for	-14 -11 -5 -5 -7
H has	41 -4 -55 -3 -6
H if	-1 -7 -2 0 0
H in	-81 4 15 -7 -7
H is	-67 -64 -22 -21 -12
H it	-15 -27 15 0 -1
H may	-27 10 -6 -5 -4
H not	-4 -6 -7 -2 -4
H of	-20 -24 -12 8 15
H on	21 13 -7 -1 -3
H so	-12 13 -6 -2 -3
H the	-82 -16 32 -7 -5
H to	-4 19 6 -2 -1
H will	-23 -11 -2 -3 -6
H with	-9 -1 13 -3 -1
H would	-10 -62 47 -1 0
H you	-1 -4 0 -1 0
H your	-2 0 0 -1 -1
H&D	-62 11 33 24 -32
H&M	13 -22 6 64 -12
H, nobody	-9 -57 7 -26 -21
H…#	-10 -7 -3 -10 -4
H…9	30 -15 -5 -9 -7
H…:	-11 -35 -2 -3 -4
H…A	9 67 -16 -9 13
H…D	95 -50 -44 -31 -24
H…E	22 34 25 -16 2
H…F	45 -20 -12 -27 -16
H…H	-39 -62 -4 -43 -37
H…M	-21 -10 23 -19 -2
H…N	-24 -35 -30 -26 -34
H…O	10 -2 -3 20 -4
H…P	9 -13 -3 7 -8
H…Q	12 -9 -11 -9 -4
H…R	87 36 -25 -8 9
H…S	2 24 3 5 -3
H…T	-62 23 7 -43 -33
H…W	73 -19 -7 -10 -7
H…X	22 18 -1 -1 18
H…^	-3 -2 -7 -1 -3
H…because	15 39 -42 -12 -3
H…has	51 1 2 6 -9
H…if	-13 -9 -3 -1 -1
H…is	12 -43 -44 -41 2
H…it	-6 5 -1 -1 -7
H…may	-60 -1 -10 -7 -7
H…not	-13 -22 -27 -1 -17
H…our	14 -17 68 6 -3
H…we	-4 15 -1 -1 -1
H…will	-26 -64 -6 -4 -7
H…would	-10 -62 45 -2 0
H…you	-17 -3 -5 -3 -8
H…your	-30 -11 -7 -4 12
M	181 -112 -81 -9 -46
M #	-28 -7 0 -9 -2
M .	3 -10 -17 -35 -2
M 9	16 -4 0 -3 -1
M >	93 -16 9 40 -11
M A	-47 -1 5 -7 -2
M D	77 -9 -8 29 -8
M E	90 -19 -6 -4 -5
M F	50 -3 -23 -38 -9
M H	39 -4 -15 52 -1
M M	-3 -1 -6 47 -5
M N	37 -6 -32 7 -1
M O	-87 -1 -6 23 -2
M P	36 -13 -17 -10 -2
M Q	-9 0 -1 37 -8
M R	32 1 -4 -39 -5
M S	23 0 -1 -1 0
M T	-8 -18 -4 -4 35
M W	7 -1 -5 -19 -1
M X	25 -10 -18 -2 -3
M and	40 -2 -1 9 -2
M at	2 0 0 -8 0
M because	8 -3 0 -17 0
M by	7 -1 -3 -2 0
M does	7 0 -1 0 -1
M for	56 0 0 -1 0
M has	-17 -1 5 -5 -2
M in	-40 14 -1 -14 -2
M is	26 -3 9 -2 -12
M may	-94 -4 -1 -6 -1
M not	-8 -3 -1 -4 -1
M of	-57 0 -9 -12 -4
M on	42 0 -4 -29 -1
M so	-7 -18 -1 -31 -2
M the	-4 0 14 -5 -2
M to	-39 0 1 -1 0
M with	57 -1 -14 30 -1
M&F	29 6 -45 49 -33
M&R	74 -36 -18 2 -14
M, nobody	86 -81 -16 4 -17
M…#	-12 -7 0 2 -2
M…9	7 5 -6 -9 -2
M…:	-5 19 0 -2 0
M…A	47 11 -32 -17 -3
M…D	3 -15 -18 29 -13
M…E	25 -6 -11 -20 -9
M…F	59 -5 -52 64 -20
M…H	-61 -5 -11 5 -5
M…M	84 -15 -35 16 -10
M…N	-44 6 -22 -1 -8
M…O	-60 -1 -7 11 -2
M…P	10 -10 -19 -3 -2
M…Q	23 18 -10 -70 -2
M…R	65 -10 0 13 -11
M…S	-1 0 -1 11 0
M…T	-5 -5 0 40 30
M…W	82 -1 -2 -21 -2
M…X	-66 0 14 -4 -3
M…^	-10 -14 -6 -14 -1
M…because	-33 -7 -6 -23 -1
M…has	-2 -1 5 -9 -2
M…if	-20 0 0 -1 0
M…is	42 -8 3 -71 -19
M…it	14 0 2 0 0
M…may	-38 -4 -4 -25 -1
M…not	-8 -4 -7 1 -5
M…our	7 0 0 35 0
M…we	11 0 -2 -4 0
M…would	0 -1 0 -3 0
M…you	-29 -1 -1 -10 -1
M…your	-40 -4 -4 -7 -2
N	-66 -91 -89 -101 -87
N #	0 -2 0 -19 -1
N .	-102 -5 20 -16 -8
N >	9 2 13 -58 -30
N A	-7 0 -4 -1 8
N D	-11 40 -12 -7 2
N E	43 10 -13 9 -3
N F	48 -2 -27 18 -6
N H	-14 9 -22 -17 -6
N M	4 -4 -3 -43 -5
N N	-14 -32 -12 -16 -7
N O	0 0 0 29 -1
N P	0 0 -9 -2 12
N Q	-17 29 -1 22 -1
N R	-31 -9 -10 50 -2
N S	30 0 -6 0 -1
N T	-11 -43 13 15 -4
N W	1 -1 -28 -3 -4
N X	0 9 0 -2 12
N a	-45 -33 -19 -24 -5
N and	8 39 28 0 18
N at	-26 -57 -5 21 -11
N because	-24 -2 -5 -15 -2
N but	29 0 -1 -2 0
N by	19 7 -28 -6 -2
N for	2 1 -5 55 -6
N has	-3 0 -2 -11 -4
N if	0 25 12 0 0
N in	7 3 11 0 24
N is	37 -52 -5 -7 -8
N it	-1 -3 3 -1 0
N may	9 -9 -5 7 -2
N of	3 -46 0 -2 -2
N on	8 32 -5 11 -3
N our	-7 3 -3 -2 -1
N so	59 89 -17 21 -14
N the	-23 -30 14 -2 40
N to	-83 8 -9 29 -4
N will	-1 -45 -8 3 -1
N with	-1 -20 -1 -1 -1
N would	0 -52 0 -1 0
N you	-2 -32 -1 -1 -2
N your	47 17 7 -5 -11
N&D	39 12 -50 25 -40
N&M	94 -24 -35 24 -17
N…#	-26 -8 -1 -21 -2
N…9	-13 -11 -3 -4 -4
N…:	-21 -36 -1 -8 -4
N…A	10 4 -22 15 3
N…D	-25 36 -11 34 -16
N…E	-1 -44 -3 -33 11
N…F	50 -19 -10 -7 -17
N…H	45 12 -42 -15 26
N…M	43 -10 1 64 -6
N…N	-11 -33 -4 11 -15
N…O	0 -4 -8 22 -1
N…P	8 16 -8 -4 9
N…Q	-13 -35 -20 43 -4
N…R	-11 23 -12 -20 -11
N…S	22 -12 -14 -10 -3
N…T	-44 12 -18 12 -23
N…W	12 -15 -28 3 17
N…X	-22 -32 26 -5 6
N…^	4 -1 -1 -3 -2
N…because	5 -5 7 -21 -6
N…has	48 -1 7 -11 -5
N…if	0 72 5 -2 -1
N…is	24 51 4 13 -18
N…it	0 34 -1 -3 -6
N…may	-11 -11 16 -1 16
N…not	-4 -2 24 -4 -3
N…our	39 1 -10 24 -2
N…we	0 -11 -3 0 -1
N…will	-1 -15 -12 -4 -2
N…would	0 -33 22 -2 -1
N…you	-33 3 16 -11 -4
N…your	53 8 6 10 -16
O	-11 -34 -59 260 -43
O .	49 -18 -11 -8 -4
O >	-45 -24 -14 65 -9
O D	-5 -4 -2 -2 0
O E	-2 -4 0 6 0
O F	-9 0 -2 4 0
O N	-16 -1 -2 75 -2
O O	-11 -7 0 29 -2
O Q	-27 -8 -12 34 -5
O R	-1 62 0 -7 0
O W	-16 0 0 26 -2
O X	7 24 -1 -29 -2
O at	0 -2 0 22 0
O has	-1 -15 0 4 0
O in	-26 -17 -1 28 -2
O is	-12 -5 -1 66 -3
O of	-4 -4 -2 44 -4
O the	-25 -4 -5 90 -1
O to	25 -5 -5 -4 0
O will	0 -24 0 -17 0
O, nobody	12 -1 -31 121 -25
O…A	35 -3 -17 -2 0
O…D	22 0 -3 -13 -2
O…E	-5 -25 -2 44 0
O…F	-44 -1 -3 46 -3
O…H	-18 -1 0 2 -1
O…M	73 -2 -7 -48 -4
O…N	-25 -4 -2 30 -2
O…O	-29 -20 -8 135 -5
O…Q	-30 -19 -16 26 -5
O…R	-26 30 -1 24 -1
O…S	-8 0 0 15 -1
O…T	6 14 -3 51 -2
O…W	-16 0 0 26 -2
O…X	-1 21 0 -16 -1
O…has	-10 -15 0 15 -1
O…is	-5 -5 -1 6 -4
O…may	0 0 0 3 0
O…will	0 -25 0 -17 0
O…your	0 0 0 22 0
P	-72 -111 52 -84 -33
P .	42 -1 0 -3 -3
P >	-72 -25 -27 -17 -26
P A	-3 0 12 -1 0
P D	31 -1 4 -1 -4
P E	-24 -13 4 -4 -5
P F	-19 0 39 -2 -5
P H	44 0 -22 0 0
P N	-2 -10 73 -1 23
P P	7 -1 24 -2 27
P R	33 -1 -9 0 -1
P S	-23 0 -3 0 -1
P T	-27 -12 31 -1 -6
P W	-44 0 22 -1 -3
P X	7 0 25 -2 -2
P a	3 0 -2 0 -1
P at	-1 0 -4 -1 -1
P be	-3 -1 -3 0 -5
P because	1 -1 16 -2 -1
P can	-1 -4 -8 -2 24
P for	0 -7 -8 -2 -5
P has	7 -2 -20 6 -12
P in	10 10 24 -2 -5
P is	-24 -3 -18 -6 -14
P may	15 0 8 -5 -3
P not	-5 0 -8 -1 -2
P on	-6 0 -5 0 -1
P so	0 -2 0 0 -1
P the	-11 -7 7 -2 -10
P they	-4 -4 4 -6 -2
P to	17 -2 -15 -2 -2
P will	-10 -4 -7 -6 15
P would	-1 -10 -16 -8 -3
P you	0 -2 -8 -1 -4
P&D	16 20 -23 -8 13
P&M	21 -13 0 -14 -8
P…A	12 -1 -16 -5 -4
P…D	-42 -10 4 -3 -8
P…E	-27 -12 -6 -13 -20
P…F	-14 -2 62 -9 -8
P…H	12 25 0 -11 -13
P…M	-3 0 13 0 -1
P…N	-25 -25 59 -13 26
P…O	0 -1 -3 -1 -1
P…P	3 -2 18 -7 12
P…Q	-1 -11 -11 -2 -1
P…R	21 -41 8 -3 -6
P…S	-28 -1 -30 -6 -3
P…T	-42 -9 40 -8 -15
P…W	-3 -1 25 -2 -4
P…X	-11 -9 19 -3 -18
P…because	10 -31 5 -14 -12
P…has	5 -30 -15 -5 -1
P…if	-12 0 -3 -1 -1
P…is	-27 -6 -2 -4 -20
P…it	15 -11 0 -1 -11
P…may	13 -1 5 -7 -4
P…not	-12 -1 0 -3 -4
P…our	11 -1 -17 -1 -1
P…we	0 0 -5 0 -1
P…will	-13 -6 -14 -7 14
P…would	-3 -11 7 -9 -3
P…you	-1 -4 -17 -2 -8
P…your	-4 -18 -12 -1 -5
Q	-54 -8 -12 65 -55
Q .	-11 -1 -9 74 -1
Q >	-12 -43 -22 104 -24
Q A	-56 -7 -5 37 -1
Q D	26 -5 -9 2 -5
Q E	9 -2 -2 -6 -2
Q F	15 -1 0 -10 -1
Q H	-44 -3 28 -5 -1
Q M	21 0 -2 -24 0
Q N	-9 14 0 -5 0
Q O	-26 -11 -7 3 -6
Q P	0 0 -14 -1 7
Q Q	-33 -17 -19 107 -11
Q R	-8 -7 -1 6 -1
Q T	-2 12 4 -12 -2
Q X	0 0 -2 -2 6
Q a	8 0 16 87 -2
Q and	-20 -13 -2 36 -1
Q at	-24 0 -1 -2 0
Q because	-2 -10 -3 -9 -2
Q by	-17 6 14 2 0
Q for	-1 0 0 3 0
Q has	-3 -4 -1 21 -1
Q in	61 -1 -6 23 0
Q is	26 -29 -10 64 -6
Q of	8 -3 -5 -33 -7
Q on	14 0 -4 -2 -1
Q the	2 -1 2 -63 -5
Q to	-11 -17 -7 10 -5
Q which	-3 -1 -51 -12 -1
Q will	-1 -6 0 -2 0
Q with	26 0 -4 -5 -4
Q your	-1 0 0 -7 11
Q, nobody	-36 -67 -19 38 -39
Q…9	-17 -1 0 -3 -1
Q…A	-63 -9 -9 48 -1
Q…D	0 -23 -27 93 7
Q…E	61 5 -4 21 -6
Q…F	-14 -10 -7 16 -9
Q…H	-43 -12 18 10 -8
Q…M	41 0 -6 11 -4
Q…N	32 -3 3 5 -3
Q…O	-36 -14 -7 45 -11
Q…P	2 -1 -15 11 3
Q…Q	-54 -29 -41 139 -21
Q…R	-13 -19 -22 44 -2
Q…S	10 -2 -2 9 -1
Q…T	-7 9 -1 4 -2
Q…W	36 -2 -24 5 -3
Q…X	-1 -8 -1 34 -7
Q…because	38 -13 -13 10 -3
Q…has	19 -2 6 49 -1
Q…is	11 -32 -32 65 -10
Q…it	-1 -13 -17 -1 0
Q…may	7 -9 -1 -19 -1
Q…not	10 -1 -1 -4 -1
Q…our	40 0 -3 63 -3
Q…we	3 -1 0 11 0
Q…will	-1 -14 0 -2 0
Q…you	-1 -5 -2 -3 -1
Q…your	-2 -2 -4 -5 9
R	-57 29 1 -42 -59
R .	145 -49 3 22 -2
R >	12 -21 -45 -85 -19
R A	35 16 -11 0 0
R D	-131 -9 2 -6 -2
R E	-13 -5 -14 -9 -12
R F	-13 -4 -29 85 18
R H	49 -27 -8 -2 -1
R M	-28 0 0 -1 0
R N	36 -19 6 -4 -2
R Q	1 7 -6 23 -1
R R	64 -94 13 -10 -10
R T	-65 21 6 -25 -14
R W	8 -5 13 0 0
R X	-5 -22 7 -7 31
R a	-57 3 0 -21 -1
R and	13 -18 -2 -1 -8
R at	-9 51 -10 -5 -4
R because	1 20 -2 -5 -5
R but	-1 -5 0 -1 0
R by	10 23 -5 -14 -7
R for	-16 -55 -2 -2 -2
R has	-7 0 4 2 0
R in	-15 119 -14 -33 -5
R is	-55 109 -12 -18 -3
R it	-19 -27 -17 -2 -2
R may	0 0 -9 -3 0
R not	0 11 -1 0 0
R of	9 32 -3 23 35
R on	-50 4 10 -3 -4
R our	28 29 5 -9 0
R so	13 1 -7 -8 -6
R the	-61 -16 59 -21 -7
R to	36 -8 -31 38 -4
R which	-7 -8 0 -6 0
R will	-7 71 0 0 0
R with	-6 -5 6 -4 -3
R would	0 6 0 -1 0
R your	28 -18 -2 -2 -1
R&T	22 55 24 -40 -43
R, nobody	40 56 -73 -8 -16
R…#	-40 -17 -7 -8 -1
R…9	21 51 -5 -6 -5
R…:	-11 41 -4 -16 -7
R…A	95 8 -16 12 17
R…D	27 -49 1 -8 12
R…E	48 85 3 12 -14
R…F	30 20 -16 81 13
R…H	53 33 -36 -14 -7
R…M	-27 -21 -10 -36 -3
R…N	10 18 21 -6 -10
R…O	44 17 -1 10 -2
R…P	25 -20 -5 -3 -8
R…Q	14 5 -10 15 -2
R…R	0 51 -26 -26 -20
R…S	10 16 -12 -6 0
R…T	2 77 -52 -65 -14
R…W	22 -3 13 -11 -1
R…X	-53 3 7 -12 39
R…^	-6 -6 0 0 0
R…because	-45 14 -6 -9 -8
R…has	54 -9 1 -8 -1
R…if	0 5 0 0 -1
R…is	-9 45 -4 -28 -12
R…it	-1 -23 -20 -4 -9
R…may	26 0 -9 -8 0
R…not	0 12 16 -3 -8
R…our	49 7 -1 -10 -1
R…we	-7 -21 17 18 -1
R…will	-7 21 -1 18 -2
R…would	0 20 -6 -1 0
R…you	-17 -33 10 -2 -5
R…your	31 -13 -3 -3 25
S	-77 -71 -47 -18 -62
S .	-3 15 -10 -5 -1
S 9	-1 -1 -1 -2 -7
S >	-8 14 -9 -30 -12
S A	30 0 21 -4 0
S D	43 0 -1 -1 0
S E	0 -27 -2 -3 -1
S F	-21 -9 -5 -3 -1
S H	20 0 -13 -1 0
S M	55 -3 -6 -3 -1
S N	9 -1 -2 -2 -1
S P	0 -1 -2 0 -1
S R	-4 -3 0 0 0
S S	-4 -3 -8 -1 0
S T	-4 -35 -4 -5 -2
S W	0 0 -4 -1 0
S X	0 0 -2 0 -1
S a	28 -2 -1 0 0
S at	8 -7 -4 -2 -1
S because	0 13 0 0 0
S by	-2 -11 -6 -1 0
S does	-9 0 12 0 0
S for	-2 6 -8 -8 -4
S in	-10 -21 -5 1 -1
S is	-28 -2 -7 -11 -2
S may	-2 0 0 -1 0
S our	-4 -2 21 -3 -4
S so	0 -6 -11 -1 -1
S the	-10 -3 -1 21 -2
S to	5 -20 2 -11 -3
S which	0 -20 0 -2 -5
S with	-23 0 -3 0 0
S would	0 47 0 -1 0
S you	0 -33 -1 -1 0
S your	14 0 -5 0 0
S, nobody	1 -43 -11 -5 -18
S…9	-3 -13 -1 -2 -8
S…:	0 -2 -1 -1 0
S…A	-13 -5 25 -7 -1
S…D	71 29 -7 8 -1
S…E	-3 3 -19 -15 -10
S…F	-40 -11 7 18 -2
S…H	2 -6 -10 2 -5
S…M	69 -5 -12 12 -1
S…N	14 -20 -15 -12 -5
S…O	-10 0 -6 9 0
S…P	3 -1 9 11 0
S…Q	-17 -1 18 -6 0
S…R	9 26 8 -8 -3
S…S	-9 -14 3 -13 -5
S…T	-3 -41 -14 -15 -3
S…W	-11 -1 -18 -9 -1
S…X	-4 -2 9 -3 -14
S…because	1 3 18 7 0
S…has	-5 -1 -2 6 -6
S…if	0 -15 -4 -4 -8
S…is	-1 -8 -10 -19 -12
S…it	-3 -3 -12 -7 -1
S…may	-1 0 -1 17 0
S…not	-9 -6 4 -2 -1
S…our	-9 -2 1 -4 -4
S…will	-1 -11 0 -4 -1
S…would	0 46 0 -1 0
S…you	-1 -31 -10 -1 -2
S…your	12 -2 -3 -4 -9
T	-80 44 13 -63 -50
T .	-75 -48 -20 34 -5
T 9	-1 -5 0 -1 -2
T >	-113 30 -83 -25 9
T A	-13 -29 16 -36 13
T D	72 -9 -20 -16 12
T E	29 72 8 -9 -5
T F	-11 -8 0 -1 0
T H	35 23 25 -12 -5
T M	1 -1 -3 -10 0
T N	62 -8 -5 19 -3
T P	-34 6 33 -1 -1
T Q	-20 -14 22 -13 -1
T R	51 60 -20 -14 -1
T S	-22 16 -5 18 -2
T T	-7 -1 -32 -41 -18
T W	19 -17 -8 -3 -1
T X	6 62 32 -2 8
T a	0 80 7 84 -4
T and	-28 50 -3 -11 -8
T at	-11 16 -17 -7 -7
T be	0 5 0 0 0
T because	-46 -59 -28 -4 -3
T by	-1 -54 2 -8 -1
T for	-2 7 -9 -3 3
T has	-26 -13 -3 -4 -2
T if	3 26 -1 -1 -1
T in	-9 -54 6 12 -1
T is	-19 -53 5 30 -6
T it	17 -46 0 -1 -2
T may	-2 0 0 -1 0
T of	42 -19 -7 -10 -5
T on	-14 -15 -3 -11 -4
T our	-10 -1 56 -1 -1
T so	-32 -1 12 -8 -25
T the	-1 -12 -12 -8 -4
T to	-29 -33 15 -19 -3
T we	1 2 0 7 -2
T will	-1 -147 -5 -5 -1
T with	-5 -4 -2 -4 6
T would	-1 12 -2 -1 0
T you	39 46 -8 0 -1
T, nobody	11 6 -65 -7 -12
T…9	-1 -2 -2 -3 -3
T…:	-7 -128 -10 -9 -5
T…A	19 -17 4 -44 12
T…D	18 37 50 18 4
T…E	2 -25 -4 -48 -12
T…F	52 -19 55 -1 -3
T…H	24 6 11 -4 -7
T…M	1 -6 13 24 -3
T…N	38 91 24 -27 -14
T…O	32 -4 0 -43 0
T…P	4 -17 22 10 -2
T…Q	17 -25 14 -15 -2
T…R	-3 -50 -28 -29 -3
T…S	-8 -44 -3 2 -2
T…T	-25 -71 -7 42 -24
T…W	-51 -22 7 -3 -9
T…X	-14 18 -7 -7 -13
T…^	2 -8 0 29 -1
T…because	-33 -18 -6 -5 -4
T…has	7 2 -10 0 -4
T…if	-11 3 -1 -3 -1
T…is	-10 -8 -15 -8 -13
T…it	34 33 -5 -6 -5
T…may	-7 -39 20 -11 -2
T…not	33 -30 -8 -4 -4
T…our	40 21 34 -3 -3
T…we	1 48 -2 4 -4
T…will	-16 -98 -8 -15 -9
T…would	-2 16 -9 -1 0
T…you	10 46 -10 -1 -4
T…your	-1 3 7 -3 -1
W	41 -50 124 -38 -51
W .	9 -1 21 12 -1
W >	10 -23 23 -19 8
W A	-19 -1 39 -3 -1
W D	-34 -7 -10 -4 -1
W E	-37 -18 22 13 -5
W F	-17 -1 0 16 -3
W H	-33 22 -13 -1 -1
W M	-24 0 11 -2 0
W N	18 19 17 -2 -1
W P	-19 0 20 -2 -2
W Q	-16 0 18 14 0
W R	-20 -15 13 -24 -2
W S	-29 0 11 -1 0
W T	31 -9 39 -3 -2
W W	-33 0 12 0 0
W X	0 0 -15 -1 -4
W a	14 0 -7 0 0
W and	-23 -11 -18 -1 -2
W at	-1 -4 -11 -1 -1
W because	51 -9 -18 -7 -1
W but	21 0 -2 -2 0
W by	-25 -6 28 -4 0
W for	-28 0 50 -2 -1
W has	-4 0 -3 0 -1
W if	0 0 -8 -1 0
W in	89 -2 -24 -2 -1
W is	-11 0 3 -1 0
W it	0 0 12 0 0
W on	-29 0 -1 -2 0
W our	53 -3 -21 -2 -2
W please	0 0 -2 -1 -2
W the	-92 -3 65 -7 -8
W to	-18 -3 34 14 0
W your	2 0 5 -1 -1
W, nobody	-27 -37 61 -20 -13
W…#	-14 -6 -9 -6 -1
W…9	-2 0 -4 0 0
W…A	-23 -17 40 -5 -1
W…D	-53 -12 65 18 -13
W…E	-11 -21 0 -3 -4
W…F	-59 1 9 17 -4
W…H	-17 -8 16 8 -4
W…M	-61 0 0 7 -1
W…N	-52 10 42 12 -4
W…O	25 -4 0 -5 0
W…P	-18 0 33 0 -1
W…Q	-29 -1 26 21 -1
W…R	-15 -9 34 -23 -3
W…S	17 -1 -3 -1 -1
W…T	42 -4 39 -6 0
W…W	-22 -8 43 -3 -2
W…X	-7 -3 -17 -1 -11
W…because	37 -9 -19 9 -1
W…has	18 8 -7 -9 -1
W…if	0 0 -8 -1 0
W…is	8 -2 -31 11 -2
W…it	11 -6 7 -1 -1
W…not	-38 0 2 0 0
W…our	66 -4 -35 -5 -4
W…you	-1 0 12 0 0
W…your	-14 0 27 -2 -2
X	-15 12 56 -48 91
X .	-35 -22 60 -4 0
X >	-45 -19 0 -37 49
X D	2 -1 -4 -7 -11
X E	-1 2 -5 -5 17
X F	-52 -5 8 -3 66
X H	23 -1 -11 -3 13
X N	-6 -14 -10 -2 20
X Q	-3 0 -3 2 -12
X R	-24 49 8 -1 27
X S	1 -1 -3 -2 -3
X T	-2 -31 -4 -4 5
X W	0 0 -5 -2 -1
X X	-4 -16 -18 -6 67
X a	68 0 -2 -2 -9
X and	-36 -5 -23 -3 31
X at	-1 -21 2 -2 37
X be	-3 0 0 -1 0
X because	-14 -2 1 -3 -6
X by	0 -5 -6 30 -10
X for	-4 -36 -8 -2 53
X has	-6 0 -2 -5 -1
X in	-47 -10 -9 18 3
X is	-19 -3 -1 28 48
X of	36 48 -4 -1 -24
X on	0 0 0 0 -3
X so	0 -37 -5 -3 22
X the	-3 -28 -6 -8 -4
X to	-1 -4 4 -1 4
X will	-2 63 0 -7 -6
X would	0 26 0 0 -1
X, nobody	-59 -6 13 -1 67
X…9	0 -37 -6 -1 -2
X…A	19 -17 -11 -2 43
X…D	48 -18 -21 -9 48
X…E	37 17 -8 24 -18
X…F	-24 -1 -26 9 39
X…H	19 -5 -27 -3 38
X…M	13 0 -2 1 -11
X…N	-13 13 -14 -8 64
X…O	-4 3 0 13 -10
X…P	16 -5 -2 -4 28
X…Q	-6 0 -6 -11 8
X…R	54 13 0 -8 19
X…S	-8 -2 9 -6 -5
X…T	21 35 6 -11 -6
X…W	30 -1 -14 11 20
X…X	-64 20 -32 7 174
X…because	-20 28 -4 -4 -16
X…has	-32 -15 8 -8 38
X…if	-1 26 0 0 0
X…is	25 18 -32 23 61
X…it	14 2 -3 -2 -7
X…may	-5 0 -3 -5 16
X…not	-6 -1 13 -1 -18
X…our	-10 -11 -7 -13 2
X…we	-8 0 -2 -1 5
X…will	-4 84 0 -7 10
X…would	-2 9 18 -2 -7
X…you	-3 16 -4 -2 -19
X…your	-1 -3 -5 -5 3
^	12 -47 -36 -34 -11
^ .	-2 -3 -1 -2 -1
^ 9	20 -8 -7 -5 -5
^ >	-2 0 0 -1 -2
^ A	0 -2 -6 0 -1
^ D	-5 -9 -5 -4 -1
^ F	-58 -3 -3 -10 -5
^ H	-11 0 0 -1 -1
^ Q	-1 0 0 21 -1
^ and	-11 -8 -4 -25 -3
^ has	21 -1 -6 -5 -2
^ is	56 -1 -4 -25 11
^ will	0 -9 -2 -1 -1
^, nobody	-14 -25 -29 -25 -19
^…9	20 -8 -7 -5 -5
^…A	0 -2 -6 0 -1
^…D	21 -10 0 -5 -4
^…E	-18 -14 -11 -3 -2
^…F	43 -3 -5 -8 8
^…H	-23 -3 -1 -2 -1
^…N	-7 -19 -4 -3 -5
^…Q	-3 0 0 19 -1
^…R	-22 -2 -6 0 19
^…S	-3 -1 -2 -7 -2
^…T	-23 -4 -2 0 -1
^…W	-6 -2 -10 0 0
^…^	-10 -1 -10 -25 -4
^…has	21 -1 -6 -5 -2
^…is	39 -7 -6 -28 9
^…not	-2 0 -5 -1 -1
^…will	0 -9 -2 -1 -1
^…you	0 -7 0 -1 -1
a	50 -40 -14 -35 -63
a .	41 -12 22 8 -20
a >	-31 -15 -5 -5 -2
a A	-60 -23 37 -35 5
a D	74 -22 -89 -2 -25
a E	94 -28 30 -33 -33
a F	4 -41 37 29 -8
a H	-58 -41 -22 53 -22
a M	25 -8 -13 -46 -10
a N	6 -53 5 -36 -8
a O	-19 10 -6 56 -3
a P	-47 -21 117 -6 -11
a Q	-26 -22 18 0 -12
a R	-30 40 -20 21 -4
a S	7 -20 -13 6 -1
a T	-42 5 -36 44 -15
a W	-8 16 -10 26 -2
a X	-42 14 18 -12 39
a ^	9 -7 -3 -2 14
a and	-1 2 0 0 0
a be	-1 47 0 0 0
a in	-26 -1 0 -1 0
a is	-13 -1 0 -6 -1
a of	65 -9 -16 -1 -5
a the	4 0 0 -1 0
a to	-2 0 0 -1 0
a will	0 89 0 -1 -1
alarm	-11 -24 -23 -21 114
alarm+audience	0 -17 -3 -2 27
alarm+effect	0 -1 -7 -2 10
alarm+trouble	-5 0 -8 -2 25
allowed	184 0 -26 41 -12
allowed+audience	-33 -9 -7 -7 -4
allowed+blames_last	3 0 16 -1 -1
allowed+effect	-4 15 2 -12 -5
allowed+future	-1 18 -7 -4 -1
allowed+mended	-1 -2 0 0 0
allowed+modal	-9 5 -1 -3 -1
allowed+seeming	-1 -5 0 -1 0
allowed+technical	-20 19 -2 -4 0
allowed+telling	-6 -1 -1 -1 -3
allowed+trouble	-19 -5 11 -5 -3
and	-35 24 -77 -41 16
and .	70 9 -5 3 -6
and :	-15 0 0 -1 -2
and A	0 0 -6 0 0
and D	15 -6 0 -2 -1
and E	-2 -7 -16 -2 12
and F	-16 -12 12 -7 -3
and H	0 -2 -4 0 0
and M	-12 -8 0 -1 -1
and N	-22 -10 -10 -18 8
and O	36 -3 0 -13 0
and P	16 0 0 0 -4
and Q	-1 -3 -2 18 -1
and R	14 -60 -28 -1 -1
and S	-1 -6 0 -1 -1
and T	7 35 -12 -2 -4
and W	3 0 10 -8 0
and X	-19 -4 -7 -2 54
and ^	-9 -7 -1 -25 -3
and a	-46 -21 -18 -1 -2
and does	-1 0 20 0 0
and in	-23 0 0 0 0
and is	-19 -4 0 1 -6
and it	1 27 -1 -3 4
and on	-1 -4 0 0 -1
and so	-8 25 -2 -5 -1
and the	2 18 -21 23 -5
and we	-5 5 -2 -2 -6
and which	8 0 0 0 0
and will	0 -6 0 0 0
and you	-1 30 0 0 -2
at	-45 16 -74 -33 -22
at .	-7 6 -3 -2 -2
at 9	-15 22 -2 -1 -1
at :	10 -46 -11 -13 -8
at >	-6 -5 -1 -4 -4
at A	-1 11 -1 0 0
at D	9 0 -1 -3 0
at E	40 -14 -14 10 -1
at F	-8 0 29 -3 -2
at H	-16 9 -5 -3 -3
at M	-48 0 0 -12 -1
at N	-8 -1 0 0 0
at Q	9 0 0 1 0
at R	-13 -33 -19 -3 -3
at T	-15 -11 -43 1 -12
at W	-8 0 29 -3 -2
at a	-2 27 -9 -6 -4
at it	12 1 -6 0 -4
at our	-35 -20 10 -5 0
at so	0 -4 0 0 -4
at the	-20 36 -21 20 21
at you	-2 -1 -3 -8 -1
at your	0 -4 0 -1 -1
audience	-128 -63 -62 -26 -31
audience+avoid	-2 -1 -3 13 -1
audience+blame	0 0 14 0 0
audience+blames_last	41 -6 18 -3 -1
audience+blames_next	43 -1 3 -1 -1
audience+doubt	0 0 0 -4 19
audience+effect	-17 -3 -28 -17 6
audience+future	18 39 -22 20 21
audience+mended	-5 23 -9 -2 -1
audience+modal	3 -5 -35 16 11
audience+over	0 -44 0 0 -3
audience+passive	-15 0 -2 34 0
audience+person	50 4 -10 0 -1
audience+seeming	0 -5 -4 -1 -2
audience+technical	-12 -5 3 16 -1
audience+telling	22 7 -5 -7 -15
audience+trouble	-25 22 23 33 46
audience+trying	19 -7 -1 13 -3
audience+when	-1 1 -11 -5 16
audience+wrongdoing	-6 -1 29 -2 -3
avoid	-15 -13 -14 77 -13
avoid+effect	-18 -6 -1 39 -2
avoid+future	20 9 0 -8 -2
avoid+modal	-2 0 0 9 0
avoid+passive	1 -2 -1 -22 -1
avoid+telling	3 0 -1 7 0
avoid+trouble	-29 -2 -4 40 -4
be	10 17 -50 -1 -68
be .	63 119 -23 -22 -3
be A	0 -4 -1 0 0
be D	-6 -11 0 -5 -1
be E	-10 4 19 38 -12
be F	11 -7 -12 -17 -5
be H	-32 -29 -8 -4 -3
be N	59 -6 -16 -22 -9
be O	-31 -11 -7 27 -1
be P	0 -1 -3 -3 -5
be Q	-60 31 -6 36 -6
be R	-56 33 -14 -41 -7
be S	0 2 -1 25 -1
be T	20 -27 -20 1 -7
be W	33 12 -30 -7 -3
be X	-11 61 -10 56 -9
be a	-11 -39 18 -3 -1
be at	-1 -14 -1 -1 0
be because	-1 36 0 0 -1
be can	10 44 0 5 -1
be does	0 -31 -1 -1 0
be in	65 45 20 -6 -12
be it	0 32 0 0 -1
be not	0 0 10 0 -1
be on	-1 45 -8 0 -1
be the	-4 -1 0 -1 -1
be with	-1 -47 -7 -2 0
be your	0 -8 -1 0 0
because	44 8 -2 -26 -40
because .	14 -9 -2 -7 -1
because :	-11 41 -1 -1 -2
because >	0 -11 -7 -2 -8
because D	-13 -13 0 0 0
because E	-1 -24 -16 -1 -1
because H	-34 -2 -10 -1 0
because Q	-12 0 -1 0 0
because R	-62 -3 -10 -15 -6
because T	4 -32 -16 -11 -3
because X	-2 14 0 0 0
because ^	-5 -1 -1 -2 -2
because a	19 -13 7 0 -3
because at	-3 -12 -1 -1 -2
because by	69 -13 -2 -2 0
because is	-13 0 -5 15 0
because it	-7 14 0 0 -1
because of	39 -6 -15 -17 -3
because on	0 -2 0 0 0
because our	14 0 -2 -2 -1
because so	-11 -2 -6 -1 0
because the	57 61 -4 -14 -4
because they	0 -3 -2 0 0
because to	-15 -1 60 48 0
because we	1 23 0 -5 -1
because your	-1 -2 -1 -2 -3
because&D	14 31 24 40 -6
because&F	21 -25 11 6 -10
because&M	-20 -20 12 -47 -1
because, nobody	-78 15 13 -14 -11
because…9	31 -5 -2 -7 -2
because…:	-11 59 -1 -2 -2
because…A	-12 6 39 -12 -2
because…D	109 -12 -24 1 -2
because…E	34 10 7 16 -3
because…F	5 -2 -13 -20 -4
because…H	38 -1 32 10 -1
because…M	3 -13 18 -23 0
because…N	27 -9 5 -5 -1
because…O	6 -9 -3 7 -1
because…P	-3 -10 -1 12 0
because…Q	-48 -6 26 -9 0
because…R	-19 44 2 -12 -1
because…S	7 45 -2 -1 -1
because…T	3 -8 -10 -14 -4
because…W	0 -2 5 0 -1
because…X	-3 0 0 0 -1
because…^	3 -1 -2 -2 -2
because…because	0 7 0 -1 -1
because…has	33 -1 -5 11 0
because…if	30 -3 -2 13 0
because…is	63 16 -12 9 -1
because…it	-9 1 -4 -1 -1
because…may	30 0 0 0 0
because…not	28 0 -2 0 0
because…our	-18 -1 16 -7 -1
because…we	-2 26 0 -6 -1
because…will	-2 -17 0 -2 -1
because…your	20 -2 0 -2 -3
blame	-61 -6 106 -9 -4
blame+blames_last	-31 0 61 -4 -3
blame+blames_next	-4 -6 19 -4 0
blame+effect	-36 -6 56 -4 -1
blame+person	-1 -5 1 -3 0
blame+telling	-1 0 3 0 0
blame+trouble	-59 -6 90 -7 -3
blame+wrongdoing	-1 0 3 0 0
blames_last	-52 -33 61 -35 -16
blames_last+blames_next	54 -2 43 -5 -3
blames_last+cause	46 -2 -7 14 0
blames_last+effect	65 -6 -9 -27 -12
blames_last+future	2 11 -9 0 0
blames_last+modal	-12 -1 -2 1 -3
blames_last+others	26 -1 7 -2 -1
blames_last+passive	-23 0 -3 39 0
blames_last+person	-5 0 11 0 0
blames_last+seeming	24 0 -10 0 -3
blames_last+technical	-21 -1 3 -6 -2
blames_last+telling	-1 0 21 -1 0
blames_last+trouble	-21 -12 20 -45 -6
blames_last+trying	0 0 -2 0 0
blames_last+wrongdoing	7 -1 -52 -20 -3
blames_next	45 -9 69 7 -7
blames_next+cause	41 -3 8 21 0
blames_next+effect	51 -11 23 4 -2
blames_next+future	3 -1 9 31 -1
blames_next+mended	0 13 0 0 0
blames_next+modal	28 0 0 -1 0
blames_next+others	13 -1 11 -2 -1
blames_next+technical	-56 -1 4 13 0
blames_next+trouble	9 -9 47 -18 -3
blames_next+when	-29 -1 -12 0 0
blames_next+wrongdoing	20 0 -15 0 -2
but	40 -18 -5 -12 -3
but the	52 0 -1 -1 -1
but we	-19 -13 -4 -8 -2
but your	-30 0 0 0 0
by	-53 77 37 -25 -43
by .	4 -5 42 -17 0
by 9	-3 45 -3 -2 -1
by :	-17 -50 -6 -10 -3
by A	75 -4 16 0 0
by D	-21 -7 -2 -2 0
by E	-9 -5 0 29 -3
by F	-17 0 12 0 0
by H	-89 16 29 -11 -6
by P	-1 -1 -8 -2 -2
by R	-2 80 -4 -8 0
by S	0 -11 -1 -2 0
by T	-20 143 13 -22 -9
by W	-12 0 13 0 0
by X	0 -4 0 0 0
by a	32 24 4 -13 -7
by our	-15 0 12 17 0
by the	3 -32 -56 -24 -5
can	-47 32 -88 -17 -1
can .	-6 -1 -16 -1 -1
can D	-1 -2 -4 -1 -1
can E	-2 26 -23 -3 -4
can H	-2 24 -6 -3 -5
can N	-5 23 -29 -5 16
can R	0 -6 0 0 0
can S	-1 -1 -28 -1 -1
can X	0 -2 0 -1 -3
can be	-40 -24 -3 -8 -3
can so	-2 -8 -1 -1 -1
can to	10 44 0 5 -1
cause	21 -8 -7 49 -8
cause+effect	6 -2 10 23 -1
cause+future	-29 -2 8 18 -1
cause+modal	11 0 0 0 0
cause+technical	-38 -1 3 20 -3
cause+trouble	38 -2 5 -16 -1
does	-27 35 21 -30 -20
does >	-35 14 0 0 -1
does E	0 7 -1 0 -1
does P	-1 -3 -6 -2 -16
does T	0 37 0 0 0
does X	-1 -3 -5 -2 -15
does by	0 -43 0 0 0
does it	0 54 -2 0 0
does not	-16 -36 -7 -22 -3
does the	28 -1 -1 -1 -2
doubt	-8 46 -2 -14 6
doubt+effect	-8 27 -2 -11 14
doubt+modal	-8 -4 -2 -10 14
doubt+seeming	-5 -3 0 -5 -1
doubt+trouble	-1 0 0 -3 -1
doubt+when	0 49 0 -3 -8
effect	-99 -48 -91 -17 -59
effect+future	-11 179 -5 12 31
effect+mended	26 -126 -6 -19 -4
effect+modal	-19 -46 -48 3 -10
effect+others	-22 -1 16 -3 -1
effect+over	8 -48 -1 -3 -1
effect+passive	-2 -2 -2 40 -1
effect+person	-19 -24 9 -11 -1
effect+seeming	-9 -11 -3 -7 -4
effect+technical	21 -18 19 -9 -3
effect+telling	-49 -13 -7 7 -12
effect+trouble	-65 19 52 -10 26
effect+trying	5 1 -6 40 -2
effect+when	-7 76 -13 -15 -16
effect+wrongdoing	77 -1 -29 -22 -2
for	-72 14 -12 -17 4
for .	7 36 -1 0 -2
for 9	0 -29 0 -4 -1
for A	0 0 -4 -2 0
for D	-12 -25 -3 -2 10
for E	-11 -5 -21 -2 -1
for H	-5 25 -3 -2 -1
for N	-4 12 -2 -3 -2
for P	-3 -1 8 0 0
for Q	0 -5 -3 -21 -2
for R	-6 8 0 0 0
for S	-3 -13 -5 -9 -5
for T	-21 -34 -10 -6 19
for X	-1 -15 -11 -3 -2
for a	1 -28 -16 20 -1
for it	-1 14 -1 0 -1
for our	-9 -1 0 29 0
for so	0 -7 -2 -1 -1
for the	-2 71 52 -13 0
for you	-10 15 0 -1 -1
for your	-1 -17 -9 2 -3
future	-47 134 -105 66 -32
future+mended	-17 79 -15 -18 -8
future+modal	-7 -6 -3 9 -1
future+over	-3 -24 0 -2 -1
future+passive	-1 -13 -1 37 -1
future+person	-3 -18 -24 -10 -2
future+seeming	0 -5 -2 -1 -3
future+technical	-8 -7 2 30 -1
future+telling	-9 -25 -15 -3 -14
future+trouble	-42 127 -8 -3 36
future+trying	-2 -5 -4 -6 -2
future+when	-14 -109 -8 -28 -23
has	-13 -53 -45 4 -14
has .	30 2 -9 -22 -6
has >	-2 0 14 0 0
has A	0 -14 -2 -2 -1
has D	1 37 -2 -2 0
has E	-2 -3 -17 -28 -2
has F	104 7 23 -22 -5
has H	-16 -10 46 -1 -1
has N	-15 -6 -3 -5 15
has O	-13 -3 -1 42 -1
has P	-4 0 24 -1 -3
has Q	13 -1 -34 -6 -4
has R	17 -10 11 -22 -3
has S	0 -2 -2 -7 -6
has T	-30 -37 2 -7 -4
has W	80 -1 -12 13 3
has X	-13 13 -4 -5 18
has a	-34 -3 -64 -13 -6
has be	-33 -41 -31 62 -9
has has	13 -2 22 -4 -1
has it	0 15 0 0 0
has not	-36 -12 0 2 14
has so	-19 0 28 -4 0
has the	38 10 -19 -1 -5
has to	2 -36 -16 -10 -16
has your	0 12 0 0 0
has, nobody	-66 1 -37 1 -15
has…#	-1 0 0 -6 0
has…9	-1 12 0 0 0
has…A	0 -3 -2 -10 1
has…D	15 29 -28 13 -8
has…E	24 -26 59 -10 10
has…F	51 5 52 0 -15
has…H	-30 -2 -17 18 -6
has…M	3 12 -1 0 -1
has…N	-8 -43 10 30 10
has…O	6 -2 -2 49 -2
has…P	-10 -1 -8 4 1
has…Q	-36 -7 -33 24 1
has…R	17 24 -8 -15 -6
has…S	-14 14 7 6 -3
has…T	26 13 -7 -13 -9
has…W	-9 14 5 0 1
has…X	-52 6 8 -4 3
has…because	12 -27 -38 -10 -3
has…has	10 -5 47 -1 -6
has…if	-1 -1 8 -3 0
has…is	-23 -5 -10 13 -6
has…it	-2 -9 35 -5 3
has…may	50 37 -1 1 0
has…not	-36 -13 25 18 8
has…our	-26 -1 34 12 5
has…will	0 -15 0 -3 0
has…would	0 -15 28 -1 -5
has…you	0 14 -1 -2 -2
has…your	-1 -7 12 19 -2
if	-17 15 -5 -5 -22
if A	-1 -2 15 -1 0
if E	0 15 -2 -1 -2
if P	0 0 6 0 0
if T	0 17 0 0 0
if a	17 0 -8 -2 -1
if it	-1 3 8 -1 -2
if the	-37 -3 6 -1 -4
if they	0 0 7 -5 -1
if to	-3 -15 -1 -2 -1
if we	3 0 0 0 0
if you	-4 15 -17 -3 -3
if your	-14 -5 -12 -1 -8
if, nobody	20 6 7 8 -1
if…A	6 -4 16 -1 0
if…D	-11 28 19 -1 -3
if…E	-17 1 14 -3 -12
if…F	-7 -4 -7 -5 -2
if…H	-15 2 -25 -2 -5
if…M	-8 0 -6 -2 0
if…N	-8 -20 13 -3 -2
if…P	0 0 2 0 0
if…Q	0 0 -1 -1 -2
if…R	2 14 4 -2 -1
if…S	-2 -3 -13 -1 -1
if…T	-3 35 -11 -1 -1
if…W	-1 -1 -15 -2 -3
if…X	0 0 9 -2 -12
if…because	0 -3 0 0 0
if…has	-5 -2 34 -3 -3
if…if	0 0 22 0 0
if…is	-28 30 -11 -3 -10
if…it	-16 -9 1 -3 -4
if…may	-10 0 0 0 0
if…not	-11 -5 19 -2 -5
if…our	-1 -1 -3 -1 -2
if…we	2 -15 -4 -1 -1
if…will	0 -32 -4 -5 -2
if…would	0 0 32 0 -1
if…you	-4 5 -17 -4 -4
if…your	-14 -5 3 -1 -8
in	3 15 -36 -5 -22
in .	-63 -25 30 -37 -5
in 9	-6 6 -2 -2 -2
in >	-17 -43 4 -4 -24
in D	-39 -15 -4 26 -2
in E	-11 0 15 44 -3
in F	-33 0 -5 -2 24
in H	-40 22 39 18 37
in M	2 -6 0 -1 0
in N	-12 16 -3 26 -2
in P	-1 15 -4 -1 -3
in Q	8 18 -5 -17 -1
in R	11 -24 -5 -7 -2
in T	-29 -33 6 23 3
in W	-4 0 -1 0 0
in X	-4 -2 10 -10 21
in ^	-2 -8 0 -1 -1
in a	-38 47 -19 16 5
in and	41 -2 0 0 -8
in at	40 -1 -5 0 -4
in because	12 19 32 -1 0
in in	46 -5 -4 0 0
in is	37 32 0 -1 -1
in it	8 -62 -11 -8 -9
in may	-1 4 -3 -4 0
in our	45 0 -13 -1 -4
in so	-3 -9 0 28 -5
in the	62 68 -76 7 -12
in to	6 -2 0 -1 -1
in will	0 37 0 0 0
in with	-1 14 0 0 -1
in your	-3 -10 0 -6 -7
is	-18 -81 -98 -3 -1
is #	28 0 -3 10 -1
is .	100 -33 -27 40 -19
is 9	3 -2 -1 0 19
is >	-1 22 0 0 -1
is A	0 8 -4 -19 0
is D	50 -20 46 -9 -3
is E	-2 80 -25 -5 -29
is F	148 -16 5 -53 -29
is H	69 40 -2 -4 -2
is M	39 -1 -5 -19 -2
is N	-31 -68 -77 10 -48
is O	-80 3 -3 18 -5
is P	10 -21 -18 -4 -18
is Q	-82 -10 10 79 12
is R	37 -202 -21 -20 -30
is S	28 -4 -3 -2 -1
is T	70 -40 -34 78 -13
is W	79 -21 40 -3 -13
is X	-71 -17 -8 26 66
is ^	37 0 0 -1 -3
is a	-27 56 -42 -3 11
is at	-5 -9 26 -11 -7
is be	30 -1 -24 -4 -12
is because	0 4 28 -18 -1
is by	-7 -1 -9 -3 -1
is does	-36 14 20 -3 -1
is for	-2 0 -3 0 0
is has	51 0 0 -7 -1
is in	-105 -10 -31 12 24
is not	-13 -29 -20 -10 -8
is on	-147 -15 -22 -24 14
is so	19 35 -10 -9 -4
is the	-6 -1 39 -6 13
is to	-28 41 16 -2 0
is with	-3 -3 1 -1 0
is&R&T	43 25 8 25 -17
is, nobody	-12 -11 -39 -15 -15
is…#	23 -7 -3 10 -1
is…9	4 -13 -2 -5 12
is…:	1 28 -4 -9 -3
is…A	-21 -2 48 33 12
is…D	60 -4 -22 -20 23
is…E	-19 55 -44 -2 -10
is…F	-21 -26 74 -14 30
is…H	-46 37 43 -5 10
is…M	96 -16 -3 24 -9
is…N	22 -80 -26 35 37
is…O	2 -25 -14 23 -14
is…P	-33 -27 -4 -11 8
is…Q	53 -25 27 32 -4
is…R	-44 7 -33 -6 46
is…S	18 -22 -1 6 -6
is…T	-18 59 20 4 -35
is…W	12 -24 39 18 8
is…X	-55 32 -10 22 128
is…^	31 -6 0 32 -4
is…because	-21 -16 43 13 -15
is…has	31 -16 5 7 20
is…if	32 -16 0 12 0
is…is	12 -13 1 -11 -10
is…it	-9 3 -17 -7 -12
is…may	11 0 -1 -2 20
is…not	-5 -29 -15 -13 -10
is…our	37 -12 3 -15 -5
is…we	44 0 -7 -5 6
is…will	-1 8 -3 -16 12
is…would	0 19 0 0 0
is…you	-21 -29 24 -3 -11
is…your	5 16 -10 -6 28
it	0 33 14 -24 -22
it .	10 -1 14 -5 -1
it >	15 5 -32 -11 -15
it E	29 18 -18 -12 -9
it F	0 0 4 -2 0
it N	-18 -3 2 -1 -1
it P	-4 -13 -5 0 0
it Q	-2 0 -1 -6 -1
it R	-10 -40 -4 -4 -3
it T	-2 -4 2 -4 -3
it X	38 -1 -11 -5 -7
it a	12 1 -1 0 0
it and	-3 -16 0 -1 0
it at	0 15 0 0 0
it because	0 -10 -4 -1 -5
it by	0 17 -5 0 0
it does	0 33 0 -1 -1
it has	0 -17 -1 23 0
it in	0 -5 0 0 0
it is	-8 -19 17 -7 27
it may	-4 -3 0 -2 -1
it on	-12 -21 13 0 0
it so	0 -1 13 -1 -1
it to	2 52 0 -7 -1
it will	-1 77 -1 -4 -4
it would	-1 49 16 11 -1
it, nobody	-10 -18 3 -38 -30
it…9	19 -5 0 0 0
it…:	-2 -30 -6 -3 -2
it…A	-15 2 -9 8 -2
it…D	42 8 -14 -6 -2
it…E	53 -18 -9 19 -10
it…F	-39 6 12 -4 -6
it…H	0 56 -9 30 33
it…M	8 -7 -1 -7 -5
it…N	-22 61 7 28 34
it…O	-13 -2 0 7 -1
it…P	11 -6 -5 -3 4
it…Q	-11 -6 26 6 1
it…R	-59 -46 36 -13 -4
it…S	-10 -34 0 9 0
it…T	-25 54 13 -21 -16
it…W	-25 -3 54 29 -1
it…X	29 70 -13 -10 36
it…because	-2 -11 -15 -2 -7
it…has	-15 -23 8 47 -2
it…if	-1 -10 0 -1 0
it…is	15 -20 7 14 18
it…it	-1 48 15 -1 -2
it…may	-9 -5 -2 8 -2
it…not	-19 -42 13 15 -6
it…our	-76 -9 2 -3 6
it…we	12 -18 -2 -2 -1
it…will	-1 62 -1 -12 -5
it…would	-1 49 16 11 -1
it…you	0 -12 -1 -1 -1
it…your	-5 -5 1 0 -1
may	-19 -46 -48 3 -10
may .	-4 -1 -1 40 -2
may >	-2 4 20 -4 -1
may D	-32 -4 0 -3 -1
may E	-42 -20 -6 -17 11
may F	-107 -4 -10 -9 -4
may H	-34 7 -5 -5 -1
may N	-45 -6 -30 6 -4
may Q	-3 0 -1 17 -1
may R	-16 -12 0 -6 -1
may S	-6 0 -4 -4 0
may T	-20 -8 -1 -7 14
may W	-21 0 -1 0 -1
may X	-3 0 0 -3 -1
may be	83 -27 -8 -15 -2
may has	-2 -1 -5 -8 -2
may not	86 -11 -7 -4 -3
may, nobody	17 -18 -9 16 -9
may…9	-1 -2 0 -2 -1
may…A	-1 10 -1 -6 0
may…D	17 -9 -5 -15 -5
may…E	-27 -35 -8 -18 8
may…F	-68 -9 -11 5 -8
may…H	23 -6 -27 -10 -2
may…M	-80 -15 -7 17 -1
may…N	5 10 -25 -11 -6
may…O	0 0 0 29 -1
may…P	0 0 -5 -2 -1
may…Q	-15 -6 -2 54 -4
may…R	0 12 -2 -8 -1
may…S	5 -4 -10 -9 -1
may…T	-29 -24 -6 -17 -7
may…W	10 -4 -38 5 16
may…X	-3 -3 -1 -5 -4
may…^	7 0 0 -2 0
may…because	26 18 -3 -2 0
may…has	-10 -1 -7 -8 -3
may…if	-10 -6 -8 -3 -1
may…is	22 -4 -1 -2 -1
may…it	-10 -3 -3 -1 0
may…may	-45 -3 0 -1 0
may…not	63 -11 -8 -5 -3
may…our	20 0 0 -1 0
may…we	-2 -3 0 0 0
may…will	0 -10 0 0 0
may…would	0 -4 0 -1 0
may…you	0 -10 -1 0 0
may…your	0 -4 0 -5 -2
mended	-44 85 -25 -28 -24
mended+over	23 -29 -3 -10 -2
mended+passive	0 -15 0 12 0
mended+telling	-19 0 0 2 -2
mended+trouble	-1 25 -3 -1 -1
mended+trying	-1 -50 0 0 0
mended+when	-5 62 -4 -6 -7
modal	-19 -46 -48 3 -10
modal+passive	-1 -2 -1 32 0
modal+seeming	-6 -6 -3 -6 -2
modal+technical	51 0 -1 -5 0
modal+telling	-14 -1 -4 -12 -1
modal+trouble	-2 -11 -23 -13 -10
modal+trying	9 0 -1 -1 0
modal+when	0 8 0 -3 -1
modal+wrongdoing	-8 0 -4 0 0
my	25 16 18 -21 -3
my D	3 0 15 -5 -1
my E	-7 16 -1 0 -1
my H	-12 0 3 -1 0
my M	-33 0 -5 -1 0
my N	-7 16 -1 0 -1
my Q	72 0 6 -2 0
nobody	-48 -7 -85 -12 -83
not	-22 -40 8 -70 -6
not .	52 -14 -6 -6 -3
not >	-14 0 -2 0 0
not D	-85 -3 -5 -4 -5
not E	34 -16 -21 -16 33
not F	13 42 -7 -2 -28
not H	-12 -9 -4 -3 -4
not M	-16 0 0 -8 0
not N	-47 39 -37 0 20
not O	-2 0 0 -10 0
not P	-2 -2 13 -6 43
not Q	-82 -14 -18 -21 -4
not R	41 10 18 -3 -2
not S	13 -23 9 -2 -2
not T	-5 -10 8 -9 17
not W	0 0 -1 -1 -2
not X	5 -2 5 -1 -31
not be	65 37 19 4 -4
not has	-2 -13 30 -1 -8
not in	-53 -4 -8 -1 0
not our	-17 0 20 -1 -2
not so	0 -16 0 0 0
not, nobody	-1 4 36 -30 -27
not…A	27 6 8 -1 -2
not…D	-38 -7 26 -5 38
not…E	77 -20 15 -20 40
not…F	-93 49 -15 -8 -33
not…H	91 -31 -18 -12 -14
not…M	21 0 -3 -11 -1
not…N	25 -27 -51 -2 -4
not…O	5 -5 -9 -10 -1
not…P	-4 -2 -5 -5 -7
not…Q	-77 -1 -11 -22 -2
not…R	16 31 34 -6 -4
not…S	-1 -23 17 7 -4
not…T	57 -72 -17 -10 32
not…W	-28 -5 3 -4 -2
not…X	-2 -2 20 -1 17
not…because	9 37 -4 -8 -4
not…has	-2 -13 15 0 -3
not…if	-1 -22 -1 -1 -3
not…is	-85 -1 15 -10 -2
not…it	-25 17 14 0 -3
not…not	-12 -1 20 -2 -1
not…our	-21 -1 35 -1 -2
not…we	0 -3 0 0 0
not…will	0 -32 -2 -7 -4
not…would	0 0 9 0 0
not…you	-8 -5 19 0 -4
not…your	-11 -1 7 -2 -8
of	-10 -31 -51 -33 46
of .	-96 -7 -9 18 -12
of 9	-1 -2 0 -1 -1
of A	-41 0 -9 7 13
of D	53 -2 -14 -5 27
of E	-53 -2 -1 -2 22
of F	-21 24 0 -2 -1
of H	-33 -2 24 10 -6
of M	18 0 0 -2 -1
of N	-50 -2 3 15 15
of O	24 -5 0 15 -1
of P	-8 -1 -10 10 -6
of Q	109 -6 -1 -2 -7
of R	22 -53 -1 -7 18
of S	-38 0 0 4 -1
of T	62 57 2 10 -19
of ^	-2 0 -5 33 -1
of a	-11 -1 -31 -7 -10
of my	-1 0 -1 0 -2
of our	55 -6 3 -10 -4
of the	-31 -30 -23 17 35
of you	1 -2 -1 0 -3
of your	-10 0 10 0 25
on	-8 -62 -33 -31 -24
on .	31 -4 -7 52 31
on 9	-1 -20 0 0 -3
on >	-12 -5 0 0 -2
on D	18 -15 6 -2 -1
on E	-3 11 0 -5 -1
on H	36 -35 -6 16 -5
on M	-11 0 -3 0 0
on N	-12 -7 -1 -6 -2
on Q	-5 0 0 -5 -1
on R	24 -37 0 20 0
on T	-19 -45 -24 -21 -9
on a	74 -38 -4 -29 -2
on it	-1 -4 -4 -2 -1
on my	-3 17 0 0 0
on our	-32 -1 -7 -2 -4
on so	-1 78 0 0 -1
on the	-35 -22 14 -81 -16
on which	13 0 0 12 0
on with	0 0 -2 0 0
on your	-34 -1 -5 16 -6
others	8 -5 23 -5 -6
others+trouble	10 -1 18 -2 -1
our	67 -5 38 -14 -19
our .	20 -4 24 34 -5
our >	-9 17 19 -6 1
our A	-56 16 20 5 -5
our D	34 -26 21 -19 7
our E	26 10 -33 -3 5
our F	-48 0 30 0 -1
our H	-41 -43 14 -9 -9
our M	-2 -1 -1 -18 -4
our N	19 0 -1 -2 6
our P	-1 -25 -8 0 0
our Q	-1 -1 -1 -13 -1
our R	23 8 -4 -1 -1
our S	11 -1 18 -2 0
our T	-6 11 -6 27 -3
our W	-15 0 17 0 -1
our a	-2 -1 7 -4 -2
our at	18 2 -17 -1 0
our if	-1 0 -2 -2 0
our the	-1 -3 -1 -1 0
our to	0 -6 -6 -1 -1
our&D	-9 -9 -13 -1 5
our&M	1 -13 -10 12 -7
our, nobody	8 13 34 -37 1
our…9	-2 -1 0 0 -2
our…A	-107 9 59 -4 1
our…D	54 -3 -27 14 3
our…E	113 11 -45 9 -9
our…F	-58 -5 49 -15 10
our…H	85 7 4 3 -14
our…M	-6 -12 -9 -23 -7
our…N	21 -10 -14 -8 3
our…O	-3 -1 -2 17 0
our…P	-10 -27 -9 10 -1
our…Q	30 -2 -12 -10 -4
our…R	-32 14 -2 -7 -5
our…S	33 -8 28 6 -3
our…T	68 40 -1 34 -5
our…W	14 -8 -13 -8 -2
our…X	-33 -7 -2 -2 18
our…^	-15 -1 -2 -5 -3
our…because	-11 -6 19 11 0
our…has	-16 -6 4 -2 -5
our…if	-2 -1 6 -2 0
our…is	-13 31 -25 2 6
our…it	-11 45 -21 -4 -3
our…may	37 0 0 0 0
our…not	51 -3 3 -2 -2
our…our	-20 -9 27 -1 -2
our…we	4 0 -1 12 0
our…will	-2 11 -5 -4 -3
our…your	-17 -1 14 -3 -3
over	15 -34 -6 -28 -11
over+telling	-15 -12 0 -2 0
over+trouble	-2 0 -2 0 0
over+when	-1 33 0 0 0
passive	-69 -44 0 227 -13
passive+telling	-4 -8 -1 56 -9
passive+trouble	-16 0 -4 50 -1
person	8 4 31 -6 -13
person+telling	-1 31 0 0 0
person+trouble	-51 -9 25 5 -1
person+when	0 -1 -3 0 0
person+wrongdoing	-34 0 5 0 0
please	-72 -77 -28 24 -39
please D	0 -3 -3 -4 -1
please E	-28 -67 -11 -11 -5
please F	0 -36 -1 -4 -2
please H	-7 -1 -1 -1 -1
please N	-37 -7 -10 20 -2
please R	-20 -5 -2 -4 -1
please S	-1 -1 -3 -2 -2
please be	-1 0 0 18 -4
please does	-1 -1 -4 -8 -27
seeming	18 21 -26 -11 -18
seeming+telling	-20 28 -1 -1 -2
seeming+trouble	13 -3 -14 -1 -5
so	-60 143 -24 -58 -29
so .	11 -6 -13 -4 -3
so 9	-10 -1 -1 -1 -2
so >	-12 -63 -27 -28 -1
so D	-9 -17 -5 -2 0
so E	-37 -52 6 -7 -7
so F	-1 -3 8 -2 0
so H	0 -8 0 -1 0
so M	-13 -1 0 -11 0
so N	-7 -14 -2 -3 -1
so P	19 -18 -9 -1 -1
so R	-17 -51 -1 -7 -2
so S	-5 -5 -1 -4 0
so T	12 42 -2 -9 -8
so W	-1 0 8 0 0
so X	16 -37 -9 -4 5
so a	18 34 18 -12 -2
so and	-8 -11 0 -1 -1
so at	-5 97 -2 -2 -3
so be	-4 -40 -1 -3 0
so because	-1 19 -7 0 0
so by	0 79 0 -3 -2
so for	0 88 0 0 0
so if	-2 -2 0 -1 -1
so in	-1 34 -6 -2 -1
so on	-11 -18 0 0 0
so please	-7 -1 -4 -1 -4
so so	-7 2 1 -1 -1
so the	20 56 27 42 -5
so we	0 -2 0 -1 0
so which	0 -2 0 0 -1
so you	-19 0 0 0 0
technical	36 -19 -32 -36 -26
technical+telling	10 -1 -7 -4 0
technical+trouble	43 3 -6 -28 -12
technical+trying	5 0 -4 -1 -1
technical+when	-29 -18 0 0 0
technical+wrongdoing	12 -1 -10 -6 0
telling	-4 -86 -41 -17 -43
telling+trouble	70 16 -2 -17 -15
telling+trying	-4 -11 0 -23 0
telling+when	3 -34 -1 4 -8
telling+wrongdoing	23 0 12 -1 0
the	-66 -111 109 -49 -37
the #	-10 -5 -13 -2 -1
the .	-5 -23 -12 11 -39
the :	-39 -2 -5 0 0
the >	-33 21 39 -6 -5
the A	38 -42 -16 -12 -25
the D	54 84 -24 -34 8
the E	87 6 56 59 -8
the F	-137 93 117 4 -16
the H	-77 -37 -64 -46 31
the M	57 -28 -62 -1 -16
the N	43 -61 56 3 15
the O	-12 39 -11 47 -3
the P	-21 12 -42 -3 -3
the Q	-8 -10 32 -18 22
the R	-94 -31 50 17 13
the S	3 53 -2 -9 -4
the T	-2 61 -33 -25 -22
the W	-46 3 50 -8 -6
the X	43 -32 88 15 25
the ^	19 -7 -8 -23 -3
the a	-6 -7 16 14 -2
the at	5 -14 -1 -5 -1
the because	1 -4 6 8 -5
the by	-8 9 18 0 0
the does	32 -1 -7 0 -1
the is	-3 -24 -20 -12 38
the it	17 36 0 -1 -2
the may	-3 0 -1 -9 -2
the not	29 0 -1 0 0
the our	33 0 -1 24 0
the so	0 -22 -8 -2 -9
the the	1 19 -7 -6 -14
the they	-2 -1 39 0 -1
the we	26 -13 9 -4 6
the will	0 48 -2 -18 -2
the with	-2 -9 -2 -2 -3
the would	15 -11 14 0 -5
the you	-64 5 -17 -4 18
the your	-5 -2 -3 -1 -3
they	-25 -15 71 -28 -7
they .	-1 0 12 0 0
they >	-1 -1 13 0 -1
they D	-1 0 16 -1 -1
they E	-1 -3 10 0 0
they F	-4 -1 1 0 0
they H	-2 -1 19 0 0
they N	-5 -4 8 -8 -1
they P	-1 0 12 0 0
they Q	-2 -4 -16 -2 0
they R	-6 0 30 0 0
they S	0 0 28 0 0
they T	-7 0 30 0 0
they W	-5 0 -11 0 0
they does	-1 0 3 0 -1
they for	0 -5 0 0 0
they is	-1 -1 -12 -7 -1
they may	0 0 0 -4 0
they not	0 0 -6 -4 0
they will	0 0 -2 -3 0
they would	-2 0 14 0 0
to	-8 29 -18 7 -33
to #	9 -8 -11 -9 -1
to .	-19 65 17 13 -5
to 9	-8 -11 0 -1 -1
to >	-2 0 -3 -5 0
to A	9 -2 26 -7 -1
to D	9 26 -14 -6 -1
to E	36 -61 5 -28 -16
to F	-23 0 19 0 -3
to H	-18 -20 0 -2 -1
to M	-48 -12 -5 38 -1
to N	-13 41 -9 17 -21
to O	-14 -18 -1 70 -1
to P	-21 9 -2 -2 -1
to Q	1 10 0 -9 -1
to R	-7 93 -14 -21 -6
to S	-4 -36 11 9 -3
to T	3 1 -6 -19 0
to W	-48 -1 27 -3 -1
to X	9 -18 -6 -2 -1
to a	4 -58 4 -10 -1
to be	27 54 -1 -3 -1
to does	-1 -3 -5 -2 -15
to has	0 39 -1 0 -1
to my	-34 0 0 -2 0
to our	11 -2 1 7 -1
to the	139 -22 -46 1 35
to you	0 -20 -1 -6 -1
to your	-14 6 9 -4 -1
trouble	181 22 1 -98 5
trouble+trying	1 0 -8 -23 -1
trouble+when	-35 20 -1 0 -2
trouble+wrongdoing	19 -3 -54 -28 -4
trying	23 -88 -33 4 -14
trying+when	0 -67 0 -2 -1
we	12 -21 -40 0 -2
we .	51 -4 -4 -8 -2
we E	-19 85 -8 -19 2
we F	14 0 -2 -4 -4
we N	6 -4 -7 -3 -2
we P	-16 -6 -3 -5 -7
we Q	4 -6 -1 -22 -2
we R	30 -17 -1 -5 -3
we S	3 -1 0 9 0
we T	-46 -7 -9 25 -1
we X	-48 0 -1 -3 -1
we can	0 31 0 0 -1
we does	0 -18 0 0 -3
we has	-34 -47 -19 13 13
we is	9 62 -27 0 6
we may	0 -13 0 -1 0
we not	-5 -27 18 -1 -2
we will	-7 -110 -3 28 -15
we would	0 21 12 -2 -1
we&D	58 15 -16 33 -21
we&M	7 8 -4 -35 -7
we, nobody	37 31 -27 -21 -19
we…#	-2 0 0 -2 0
we…9	-4 7 -1 -1 -2
we…:	-2 -19 -2 -10 -8
we…A	32 44 -1 16 12
we…D	50 0 -14 37 -20
we…E	-24 32 -19 -10 1
we…F	63 -8 -11 4 26
we…H	-27 27 -12 0 -14
we…M	-20 8 -2 -22 -7
we…N	19 13 28 40 29
we…O	-27 -5 -2 109 -7
we…P	-12 -35 -21 6 -4
we…Q	-10 -21 -11 14 -11
we…R	47 18 -16 45 -7
we…S	2 -64 -3 -5 -9
we…T	-88 -4 -12 -37 -21
we…W	-62 17 -11 -1 -5
we…X	-51 -21 -9 -5 -15
we…because	-1 5 -13 1 -12
we…has	12 62 -7 4 7
we…if	-14 -43 12 -5 -4
we…is	46 49 -28 -18 -2
we…it	-12 19 -8 -17 -11
we…may	-6 -16 0 -1 0
we…not	2 1 11 -10 54
we…our	9 -2 -2 -19 -7
we…we	-58 -32 -9 -10 -12
we…will	-8 -78 -4 24 20
we…would	15 11 10 -3 -1
we…you	-13 -13 -14 -14 25
we…your	33 6 -1 14 -6
when	-72 35 -58 -56 4
which	52 -37 -13 -26 -11
which R	-2 -22 -16 0 -1
which T	0 -22 -16 0 -1
which because	-8 -8 -27 -1 0
which has	7 0 0 0 0
which is	-24 0 13 -13 -2
which the	13 0 0 12 0
which we	14 -6 0 -5 -6
which you	34 0 19 0 0
will	-40 55 -96 -33 -3
will .	-1 51 -1 -1 0
will D	-13 -24 0 -4 -2
will E	-27 -54 -20 -21 -13
will F	-2 -31 -10 6 -2
will H	-1 -8 0 -1 0
will N	-12 -17 -10 2 -10
will P	-5 17 -19 -3 -4
will R	-8 8 -4 -3 -2
will S	-6 -67 -13 3 -9
will T	-2 -38 0 -4 -2
will X	-4 37 -10 -4 -8
will be	-47 0 -20 -42 -15
will does	0 54 0 0 0
will has	-1 89 -3 -2 17
will not	48 14 -3 -2 34
will so	0 18 0 -1 0
will&R&T	-31 -84 -12 -14 -10
will, nobody	-7 3 -42 -29 -25
will…:	-2 -108 0 -7 -2
will…A	-13 -8 -2 23 -1
will…D	4 42 -1 24 -4
will…E	-37 24 -23 -20 -10
will…F	23 7 -5 36 -2
will…H	-12 -73 -12 -13 -6
will…M	-19 12 -2 -1 0
will…N	-25 -18 -8 5 43
will…O	-1 20 -2 -30 -3
will…P	-2 25 0 -1 -1
will…Q	19 -16 0 61 -2
will…R	-32 30 -16 -10 -13
will…S	-7 -37 -15 -10 -10
will…T	30 9 -29 -36 -19
will…W	-3 -8 -21 -4 -1
will…X	-4 34 -10 -23 -12
will…because	-4 21 -2 -8 -2
will…has	-2 77 -3 -7 9
will…if	-12 -12 0 -2 -1
will…is	-14 10 -2 -5 -2
will…it	-2 65 -3 -1 -2
will…not	48 1 -3 -2 34
will…we	0 -10 0 0 0
will…will	0 23 0 0 0
will…you	-4 -24 -4 -11 -7
will…your	-4 -2 -4 -4 -3
with	-69 -95 22 -2 -5
with .	-46 -4 7 -14 -3
with 9	-3 5 0 0 -2
with :	-15 12 -1 -3 -4
with A	-2 -7 -16 -1 -2
with D	19 -1 0 28 0
with E	-5 0 0 -1 4
with H	-22 -8 -15 -11 -3
with N	-7 -1 20 -4 -6
with R	0 -34 0 -2 0
with S	-2 0 23 -1 -2
with T	-6 -34 0 -3 0
with W	-2 0 -1 13 0
with X	-1 -9 -5 -1 25
with a	-10 -36 -21 -19 -7
with it	21 -1 -15 -2 -1
with our	-41 18 -11 -10 -1
with the	9 -23 32 -10 -3
with you	0 -3 0 0 -1
with your	-5 0 0 -1 0
would	-53 24 16 -14 -19
would .	-8 8 -20 -3 -3
would D	0 79 -8 -1 0
would E	-3 -27 -13 -5 -2
would N	-3 37 -18 -7 -2
would P	0 14 0 0 0
would R	-1 7 -2 0 0
would S	-1 -5 -6 -5 -1
would T	-1 -2 -3 -2 0
would be	-18 -21 4 17 -3
would has	13 -9 67 -2 -2
would not	-33 -1 16 0 -5
would so	0 -31 0 -1 0
would to	0 50 0 0 0
would&R&T	-14 93 -12 -5 -1
would, nobody	-38 37 0 0 -9
would…#	0 -5 -8 -1 0
would…9	0 0 -7 -1 -2
would…A	-1 -18 -2 -3 -2
would…D	-1 48 -2 -3 -2
would…E	-7 -12 40 3 -3
would…F	-4 1 -6 0 -1
would…H	-10 45 -33 -5 -4
would…M	-8 -11 -4 -2 0
would…N	-2 4 -3 5 -3
would…Q	-1 -12 -4 -7 -1
would…R	-9 47 -4 -6 -1
would…S	0 5 -4 -6 -1
would…T	-12 59 -7 -11 -4
would…W	-27 -2 -9 12 0
would…X	0 0 13 0 -1
would…because	-6 17 -6 -7 -2
would…has	11 -9 84 -2 -2
would…if	0 39 12 0 0
would…is	2 13 -1 0 0
would…it	-1 20 5 -1 -1
would…may	0 -2 -1 12 0
would…not	-33 0 26 -1 -6
would…our	0 12 -2 -1 0
would…you	0 36 -1 -2 -1
wrongdoing	71 -6 -12 -36 -11
you	-40 -16 -45 -63 -33
you .	-34 -17 -1 -14 -3
you >	-2 -12 10 -6 -8
you A	51 -2 -4 0 -3
you D	-2 0 -3 0 0
you E	-9 -24 -4 -3 -2
you F	-1 -2 -1 0 0
you N	-11 15 -7 -20 -11
you P	39 0 -1 0 0
you R	-12 -43 -9 -18 -1
you S	-1 0 -8 0 0
you T	-10 -5 -9 -1 -1
you X	-12 12 -1 0 0
you a	-1 -5 0 0 0
you at	0 -2 0 0 -1
you by	0 13 0 -6 -1
you can	-4 4 -3 -4 -12
you does	-18 -1 -3 -5 -4
you for	0 -2 -8 -1 -5
you has	-3 -14 -3 -2 -6
you in	0 -8 -1 0 0
you is	0 0 -1 -1 -2
you may	-12 15 -4 14 -2
you not	28 -9 17 -1 -6
you on	0 -16 0 0 0
you so	0 48 0 0 0
you the	-2 -1 -7 0 -1
you will	-1 41 0 -2 36
you with	0 0 -4 0 0
you would	0 -10 0 -2 0
you&D	18 8 -14 -7 -5
you&M	-48 -4 -1 -20 -2
your	-27 -70 -10 -50 -31
your .	3 -47 -19 -19 -17
your A	-2 -4 -1 -5 -6
your D	-55 -34 -4 -4 11
your E	-20 -10 0 -5 10
your F	-2 0 0 -1 0
your H	-55 23 13 -5 -8
your M	-36 8 0 -7 -3
your N	39 -29 -1 -4 -2
your P	-1 0 -1 -1 -3
your Q	-4 0 -1 0 -1
your R	2 17 13 -1 -2
your S	-4 -7 0 -1 -1
your T	-20 -9 -4 -1 -2
your X	0 -1 -8 -2 -13
your ^	0 0 0 -1 -2
your&D	-83 -28 16 -17 -1
your&M	-108 4 -6 -16 -6
your…9	0 5 0 0 20
your…A	-3 8 -6 -4 -4
your…D	-73 -31 -4 -4 8
your…E	21 1 -3 -4 -5
your…F	-24 -6 2 -11 -2
your…H	18 -6 -4 -14 -13
your…M	-62 8 -2 -9 -4
your…N	63 -32 -8 -5 14
your…P	-1 0 -1 -1 -4
your…Q	2 0 -2 -2 -1
your…R	43 -11 10 -3 -12
your…S	-11 -8 -2 -2 -3
your…T	13 -25 -13 -5 -5
your…W	27 -7 17 -1 20
your…X	0 22 7 -1 27
your…^	0 0 0 -1 -2
your…because	37 19 -8 -1 0
your…has	92 -1 -8 -1 -3
your…if	-1 -4 -9 -1 -1
your…is	-6 -7 19 -6 -1
your…it	-8 -9 2 -1 -2
your…may	32 -4 -8 -7 18
your…not	-56 -6 0 -3 -12
your…our	-3 -4 -1 -1 0
your…we	0 -3 -1 0 0
your…will	-1 -22 -3 -2 -3
your…would	0 3 13 -1 -1
your…you	-1 -7 -6 -1 -4
your…your	-31 -15 -7 -1 0
you…:	-1 19 0 -4 -1
you…A	-1 -6 -5 -1 -4
you…D	19 1 -10 -1 -3
you…E	-50 25 -14 -9 -12
you…F	-1 -4 -10 21 -7
you…H	50 -16 -12 -5 -6
you…M	-18 -3 -1 -10 -2
you…N	13 55 -12 11 11
you…P	39 0 -4 0 0
you…Q	0 0 -1 -3 -3
you…R	-13 12 -2 -20 -3
you…S	-4 -42 -14 -8 -7
you…T	-12 9 -23 -10 -9
you…W	-1 -3 -22 -1 -3
you…X	-1 6 -7 -2 -18
you…because	25 16 0 -1 -1
you…has	-5 -29 -7 -9 -14
you…if	-12 -3 0 -1 0
you…is	10 4 -11 -2 -12
you…it	-1 22 -7 -1 -1
you…may	-14 15 -4 14 -2
you…not	1 -10 -7 -8 26
you…our	14 -9 -2 -3 -4
you…will	-1 41 0 -2 36
you…would	0 -10 0 -2 0
you…you	0 -9 -2 0 -1
you…your	-6 6 -5 -3 -7
"""
