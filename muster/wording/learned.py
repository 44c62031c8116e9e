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
A capita caretaker carpenter carrier carriers caterer caterers cheater chef chemist chief cisco
A classes cleaner clerk cloudflar cloudflare co colleagu colleague colleagues colleges
A commission committee companies company compaq conductor consultant consulting contractor
A corporation corporations council courier crew dba decorator dell dentist department deputy
A designer designers developer director distributor distributors doctor doctors drivers
A education electrician electronics employe employee employer engineer engineers enrolled
A examiner executive executives facebook faculty fastly financial firm firms fisher fitter
A flight folk foreign foreman former freight fujitsu geek geeks general github gitlab googl
A google governing government governments graduate graduates group groups guard guards guests
A guys hacker haulier head headteacher hewlett hitachi hsbc ibm inspector inspectors installers
A instructors insurance insurer intel intern janitor jet keeper keepers labor lad lads landlord
A landlords lawyer lawyers leaders lecturer lg librarian lloyd lloyds locksmith lucent maker
A makers manager managers managing manufacturer mastercard mechanic members met microsoft
A microsystems minister ministers ministry motorola motors myspace national nec netscape
A newcomer northgat northgate novell ntt nurs nurse nurses officer officers official operator
A operators organization outsourcer owned owners packard painter panasonic parties partner
A partners paypal pediatrician personnel physician pilot plumber polic police policeman
A policemen porter postman prime professor professors programmer provider psychiatrist publisher
A pupils quoted rail rbs receptionist recruits registrar representative representatives
A representing retailer retailers routes salesforc salesforce samsung sanyo sap scaffolder
A schools secretary securities security senior serco shoppers siemen siemens signaller soldier
A soldiers sources staf staff state strip stripe students subcontractor subsidiaries subsidiary
A supermarket supervisor supplier suppliers surgeon surgery surveyor sysadmin taught teachers
A teaching team tech techies technician technicians techy telecom telecommunications temp
A tenants tester thief told toshiba tout traine trainee trainees trainer tram transit twilio
A twitter undergraduate union unions utilities utility vendor vendors venture vice visa visitors
A vodafon vodafone volunteers warden webmaster whoever wholesaler worldpay yahoo
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
	-273 -269 -266 -225 -256
!acronym	-28 -2 -31 7 -26
!alarm	-58 -47 -26 -26 275
!blame	-55 -8 106 -10 -5
!cause	74 -10 -27 22 -17
!contraction	-22 34 -12 -23 -11
!hard	-1 0 0 5 -2
!hedging	-7 -4 -2 -8 12
!internal	-69 -31 -32 11 -12
!jargon	-14 -10 -12 76 -11
!latin	-45 -3 -23 -8 -3
!long	11 -3 0 10 0
!passive	-53 -35 0 199 -11
!promise	-4 92 -4 -6 -3
!technical	37 -22 -28 -32 -23
#	-1 -43 -42 -26 -19
# #	-22 -8 -4 -10 -2
# .	-4 0 -4 -5 -2
# >	0 -15 -12 6 -5
# E	32 -11 -7 -3 -4
# H	-3 -1 -1 -1 -1
# Q	27 -2 -6 9 0
# and	-3 -4 0 0 0
# is	8 -7 -5 -13 -3
# on	-15 -1 -5 -3 0
# to	-1 -2 0 -2 -1
#, nobody	38 -28 -26 6 -9
#…#	14 -11 -4 10 -3
#…9	-17 -7 -3 -1 -1
#…A	-10 -2 -12 -4 -2
#…D	-28 0 -3 -6 -2
#…E	28 -9 -10 -4 -5
#…F	48 -7 -6 -4 -5
#…H	-6 -1 -1 -2 -2
#…N	-4 0 -1 -2 -1
#…Q	24 -2 0 -8 -1
#…R	-7 -6 -7 -2 -1
#…T	-1 -10 0 -3 -1
#…because	-2 -3 0 -1 -1
#…is	7 -7 -6 -14 -3
#…your	-2 0 0 -4 -1
.	-22 -68 -14 -49 -90
. #	-1 -9 -4 12 -3
. .	-21 -16 5 25 -24
. 9	-29 -14 -7 -7 -3
. >	27 -18 27 24 35
. A	9 -19 37 -11 -6
. D	27 13 -28 3 -13
. E	-106 -31 28 -9 -9
. F	55 -2 -23 -12 -4
. H	12 35 -10 26 -11
. M	41 -3 -8 36 -2
. N	60 19 45 -8 -5
. O	4 -11 -3 45 -3
. P	-31 -2 14 -5 -5
. Q	-10 22 0 36 -4
. R	13 17 -14 36 -5
. S	-7 -9 -5 8 -1
. T	-22 29 29 8 -7
. W	43 -8 43 -12 -2
. X	4 -5 -5 -3 -1
. ^	-5 0 -4 -2 0
. a	-4 -2 31 -6 -1
. and	-22 -7 -2 -11 -5
. at	-16 -8 -11 -9 -2
. be	-9 25 -4 -5 -3
. because	-13 -7 -1 3 -1
. but	-13 0 -1 0 0
. by	69 3 -16 20 -2
. can	-10 -15 -15 -2 -2
. does	-17 -3 -4 -1 -1
. for	-31 -33 12 -29 -3
. has	-70 -25 -17 -5 -5
. if	0 10 0 0 0
. in	40 -14 50 17 -4
. is	18 -23 -35 -16 -39
. it	1 0 0 -3 0
. may	-3 -10 -3 -17 -2
. not	2 -1 -5 -2 0
. of	32 26 -8 13 0
. on	81 -20 41 64 -5
. our	30 0 -3 -3 0
. so	-17 -4 -8 -7 -4
. the	28 -11 -15 -12 -5
. to	-11 -11 -6 2 -1
. will	-9 -17 -7 -7 -3
. with	-13 -3 24 -8 -2
. would	-21 26 -15 -4 -3
. you	-2 -1 0 0 0
9	-18 -21 -33 -46 -18
9 .	-3 -2 -1 -2 -1
9 9	3 -2 -6 -3 -2
9 >	-18 42 -21 -26 -12
9 D	-7 0 -1 -1 0
9 E	0 -6 0 -1 16
9 F	-14 0 0 -1 -1
9 N	-18 -1 -1 -1 16
9 R	-7 -3 0 -2 0
9 T	-9 -40 -2 -9 -5
9 W	-1 0 -5 0 0
9 and	-8 -3 0 -1 -2
9 has	-5 0 0 0 0
9 if	0 0 -1 -1 -6
9 in	28 -1 -1 -1 -2
9 is	-1 -2 0 -4 -2
9 of	-14 0 0 0 -3
9 so	-4 -9 0 0 0
9 to	-6 -1 0 -1 0
9, nobody	-9 11 -17 -28 -15
9…#	-7 -1 0 -1 -1
9…9	-27 -8 -7 -8 -4
9…D	18 -10 -1 -2 -2
9…E	-4 -7 0 -3 9
9…F	-37 -2 -2 -2 -5
9…H	-2 -14 -6 0 -1
9…N	-30 -11 -8 -10 11
9…Q	-8 -2 0 -2 0
9…R	-17 -11 -1 -5 -1
9…T	-1 -42 -1 -7 -5
9…W	22 -1 -6 -1 17
9…X	3 -3 -1 -1 11
9…has	-5 0 0 0 0
9…if	0 0 -1 -1 -6
9…is	-26 -12 -1 -12 -12
9…may	23 0 0 0 17
9…not	-11 -1 -1 -1 0
9…our	32 0 0 0 -1
9…will	1 -4 0 0 0
9…you	0 -4 0 0 0
9…your	-8 -5 0 -2 -7
:	-57 23 -19 -32 -20
: :	-1 0 0 0 -2
: >	-6 53 -11 -24 -16
: N	0 -2 0 0 0
: T	-9 -50 0 -4 -1
: a	-1 -8 0 -1 0
: and	-17 30 -1 -2 -2
: at	0 -4 -2 -1 0
: is	0 -2 -1 -1 0
: on	-1 -2 0 0 -1
: to	-3 -9 -1 0 0
:, nobody	-13 11 -9 -18 -11
:…:	-14 -46 -3 -3 -4
:…D	-3 -10 0 -1 0
:…E	0 5 -3 0 0
:…F	-10 -2 0 -1 -1
:…H	-20 -8 -3 0 0
:…N	-24 -10 -4 -2 -2
:…Q	0 -7 -1 -1 0
:…R	-10 -26 -2 -2 0
:…T	-14 18 0 -4 -1
:…because	-8 -2 -2 -1 0
:…if	0 -3 0 0 0
:…is	-15 -16 -1 -2 -1
:…it	0 -10 0 0 0
:…not	-3 0 -1 -1 0
:…we	0 -7 0 0 0
:…will	0 -25 0 0 0
< #	31 -8 -8 -4 -5
< .	28 17 22 39 -38
< A	37 -12 38 14 -12
< D	11 27 -39 -24 -38
< E	-46 51 -41 36 40
< F	8 -14 -15 57 40
< H	-63 -65 -47 -43 -25
< M	29 -13 -1 48 -19
< N	-26 13 -55 -20 -32
< O	-16 -18 -11 -13 -13
< P	-22 -44 -10 -31 -30
< Q	-40 11 -18 -4 -11
< R	-49 83 -22 -29 -1
< S	-8 13 -26 -27 -14
< T	28 10 -10 8 39
< W	-23 -6 -1 -7 -3
< X	-3 39 -39 -22 22
< ^	-17 -8 -10 -15 -11
< a	54 -58 50 -24 -4
< at	-14 2 -1 0 -1
< because	60 -1 5 -2 0
< by	-1 15 -1 0 0
< does	-12 -8 -9 -1 37
< if	-15 -18 2 -4 -6
< in	-4 37 -2 23 -1
< it	-3 -35 -6 13 10
< not	-78 21 3 -9 -5
< on	-1 0 0 18 0
< our	-17 -14 -6 -28 1
< please	-33 -61 -16 -1 -26
< so	0 -2 -7 -2 -1
< the	32 -26 3 -49 -71
< we	-48 -39 -42 -9 1
< which	3 -1 0 0 0
< with	-11 10 -1 -1 -1
< you	-3 -53 -10 -24 -21
< your	-28 -21 -6 -15 0
=1	1 -17 -2 -5 -4
=100	1 -1 0 -1 17
=10:40	0 22 0 0 0
=10am	0 -19 0 -1 0
=10p	-8 0 -3 -2 0
=10pm	0 -25 0 0 0
=11am	0 -5 -2 -1 0
=12	-8 -2 -1 -2 -1
=14	-11 0 0 -1 -1
=16:0	-6 69 0 -1 0
=18:0	-2 50 -1 -5 -4
=2	-14 -3 -2 -9 -3
=20	-12 4 0 -2 0
=200	-15 -1 -1 -1 -1
=24	-7 -1 0 -1 -1
=2am	11 -18 0 0 0
=2pm	-9 13 -1 -1 0
=3	-7 11 -1 -2 -2
=30	0 6 0 -1 -1
=31	0 -4 0 0 0
=3:40pm	0 -2 0 -3 -1
=3pm	-10 22 -3 -5 -2
=4	-2 -5 -2 -2 -2
=4pm	-3 26 -1 -3 -2
=5	-9 29 -2 -1 -3
=502	28 -2 0 21 -1
=5pm	-2 -39 0 -1 -2
=6am	0 -13 0 0 0
=6pm	-8 13 -3 -2 0
=7	-8 -4 -1 -2 -1
=8	0 -2 0 -1 0
=9	11 -7 0 -6 -2
=999	0 -16 -5 -1 -1
=9am	-10 -75 -4 -2 -2
=a	24 -29 -44 -20 -26
=abl	-1 60 0 -1 -1
=about	-33 -42 -16 -11 0
=absolut	-4 -1 -1 -1 9
=absolutely	0 -4 -1 -2 15
=abus	0 0 5 -1 0
=acces	5 56 -2 -1 0
=accidentally	-7 0 15 0 0
=account	-10 3 30 -2 -3
=act	0 23 9 -1 0
=action	7 -1 -7 -6 -2
=actor	0 -8 -3 -2 -1
=add	0 -26 0 -3 -1
=addres	17 -1 -1 -2 -1
=administrator	-18 0 -4 1 0
=advis	0 0 0 25 -1
=affect	-77 -6 -29 1 11
=after	-14 94 -17 -13 -6
=afternoon	-9 15 -4 -3 -3
=again	-66 132 -13 -9 7
=against	-11 -1 -4 -3 -1
=agency	-18 -1 13 -1 -1
=agent	11 -3 0 -4 -1
=ahead	0 -8 0 0 -3
=aid	-1 -3 0 -2 0
=aim	0 2 -4 0 -1
=air	-4 0 -1 0 0
=airlin	7 0 -4 -1 0
=airport	-10 -4 8 -1 -1
=alarm	16 -3 -1 -12 -1
=alert	13 -5 -2 -2 -1
=all	-6 50 -6 -16 11
=allow	-4 -3 0 0 0
=along	-2 0 0 0 0
=aloud	-34 0 -1 0 -1
=amazon	-13 0 35 -2 0
=an	39 -57 45 -17 -7
=analyser	24 0 0 -2 0
=and	-13 -38 -64 -26 15
=announcement	-3 -6 -2 -4 -2
=anomalous	-3 -1 0 58 0
=another	-36 30 25 -2 -2
=answer	-10 5 16 -5 -2
=anticipat	-1 5 0 -11 0
=any	-8 24 -6 -2 -4
=anybody	-5 -2 -10 -2 -6
=anyth	-1 -4 -10 -3 4
=api	26 -1 -20 -2 -2
=app	-43 22 40 45 4
=appear	-3 -1 -3 -2 -1
=applicant	-3 0 -2 0 0
=application	-14 -4 -1 2 -2
=apply	33 0 -19 -5 0
=appointment	0 -16 -2 -1 -1
=approv	-5 0 6 0 -1
=archiv	7 0 0 -2 -1
=are	-109 -24 -23 -12 14
=aren't	-5 -1 0 -2 -1
=around	-8 39 -1 -2 -4
=array	8 0 -1 -2 0
=arriv	-2 0 15 -3 -2
=as	-40 -19 -31 -34 -12
=ash	-1 3 -2 0 -1
=ask	-24 -7 -12 -12 -6
=assessment	0 -3 0 12 -1
=at	-69 -68 -26 -9 -4
=attack	71 -10 5 -1 -1
=authentication	5 0 -4 -43 0
=autoscaler	2 0 -2 -6 0
=availability	32 0 -5 19 -1
=availabl	-11 0 0 0 0
=away	16 16 -4 -2 0
=aws	59 -1 -2 -3 -2
=b	-20 -2 -6 -4 -1
=baby	-4 -14 -2 -4 -3
=back	-6 65 -15 -31 -11
=background	4 0 -1 27 0
=backlog	1 6 0 0 0
=backup	27 -1 -1 -2 -1
=bad	33 -2 32 -5 -4
=bag	-11 -3 -20 -9 -5
=baggag	0 4 -1 0 0
=baker	-4 0 -1 -10 0
=bakery	-7 0 -1 -1 -1
=bal	-5 -1 14 0 0
=balancer	1 -1 0 -7 0
=band	71 -1 -2 74 -1
=bank	52 -2 -46 -7 -6
=bar	0 -6 -5 -1 0
=barcod	-9 0 0 -2 -1
=barrier	22 0 -1 -1 0
=bas	0 -10 0 0 0
=baselin	33 0 0 3 0
=batch	7 -2 -11 -6 -6
=battery	30 -1 -1 -2 -1
=bay	-7 -7 -1 -1 0
=be	-23 15 -18 -47 -30
=bear	0 17 0 0 0
=becaus	35 -9 -21 -17 -5
=bed	-4 0 -1 -1 0
=been	-39 -33 -34 63 -9
=befor	-10 100 -19 -12 -6
=began	2 -21 -1 -2 -1
=behaviour	-3 -1 0 58 0
=behind	-48 22 13 -4 0
=being	98 34 -23 -3 -10
=believ	9 -4 0 -1 -1
=below	-7 -2 0 10 0
=between	21 -17 -23 38 -7
=bicycl	-11 0 -2 -2 -1
=bil	51 -3 8 0 -1
=bin	0 -7 -2 0 0
=bird	-3 0 0 -1 0
=birth	-7 -2 0 0 0
=bit	35 -2 -4 0 -1
=blam	-21 0 18 -2 -1
=blank	28 0 -2 -2 -2
=block	-8 -1 -19 -4 -1
=blood	-3 -10 -1 -1 0
=blown	33 0 0 0 0
=blu	-30 -2 -4 -4 0
=board	-68 -17 -16 -4 -4
=boat	-8 10 4 -1 -1
=boiler	0 -7 -13 -1 -1
=book	21 65 43 -11 -7
=booking	-11 71 -4 -10 -3
=boot	-15 -1 -2 -1 0
=bought	-1 -5 -4 0 -3
=box	91 -8 0 -1 -1
=branch	-26 -23 -16 -2 -1
=break	-18 0 22 -1 0
=bridg	-29 -2 -3 -1 -1
=bring	-23 -60 -21 -10 -13
=broadband	-3 -1 6 -1 0
=brok	-36 -1 -33 -6 -3
=broken	-44 -1 62 -17 13
=broker	35 0 -1 0 0
=brought	-7 -7 26 0 0
=browser	-3 0 0 -3 -1
=bucket	2 0 0 0 0
=bug	108 -5 -2 -12 -2
=build	-63 -2 4 -13 -3
=builder	-1 -1 18 -1 -4
=built	23 -9 -1 -1 0
=burn	68 0 -2 -1 -1
=burst	-15 0 -1 -1 0
=bus	-42 -63 -18 -6 -4
=busines	-3 3 -2 -5 7
=busy	-7 -3 -1 -1 -1
=but	-4 -5 0 -1 -1
=button	-21 0 57 -1 -2
=buy	0 0 -2 0 -20
=buyer	-4 -2 -12 -1 0
=by	-91 5 51 -39 -27
=c	0 -2 -7 0 0
=cabinet	15 0 -26 -1 0
=cabl	-37 -3 108 -3 -2
=cach	90 -3 -8 -13 -3
=café	-33 -5 -3 -1 -1
=cal	-14 -29 -2 -6 -10
=calculat	11 -1 0 -2 0
=calendar	7 -1 -1 -1 0
=caller	-2 -17 0 0 -1
=cam	-4 -14 14 0 0
=camera	-4 -3 0 -2 -1
=camp	-4 0 0 -1 -1
=can	-52 -3 -72 -21 -2
=cancel	-2 -13 -1 -2 -1
=cannot	51 -32 -5 -7 -10
=capability	-2 -1 0 3 0
=capacity	46 -1 0 -5 0
=car	-42 -35 -8 -4 -4
=card	54 8 -5 -6 -6
=careles	-1 -1 13 -1 -1
=caretaker	-1 0 -13 -1 0
=carrier	-9 0 9 -2 -1
=carry	9 -4 -3 0 -1
=cas	-5 -11 -4 -2 -1
=cash	-4 -8 -2 -7 -4
=catalogu	-10 -3 -3 0 0
=catch	46 41 -3 -3 0
=caterer	-1 -2 -6 0 0
=caught	-22 8 0 -9 0
=caus	10 -26 32 5 -9
=cel	32 -2 -2 21 -1
=centr	45 0 -7 -9 -3
=certain	0 0 -1 2 0
=certificat	72 -3 -4 -20 -3
=cf	-17 0 0 0 0
=chang	-26 -29 25 11 -14
=chao	-1 -14 -3 -1 21
=charg	-26 -11 -10 -9 -4
=check	24 -8 -5 -7 33
=checkout	-1 13 -10 23 0
=chemist	0 0 -34 0 -1
=ches	-11 -2 0 0 0
=children	-4 -6 -2 -3 -1
=chip	-34 -2 -2 -1 -1
=choir	-10 -2 -6 -1 0
=choos	0 -13 0 -1 -1
=church	-7 0 -6 -1 0
=circuit	37 -6 0 -1 0
=circumstanc	8 0 0 -2 0
=claim	-4 -23 -2 -4 -1
=claimant	1 -1 -2 10 -2
=clas	-49 -44 -8 -5 -2
=classroom	-13 9 0 0 0
=clean	-24 -1 0 -1 0
=clear	28 21 -7 -7 -1
=clerk	0 0 9 -1 0
=click	0 -1 -3 0 0
=client	0 -2 0 0 0
=clinic	0 -2 -4 -1 -2
=clock	71 -10 -3 -14 -1
=clos	-33 -18 -11 -18 -10
=closely	0 0 0 4 0
=cloud	9 -2 13 -2 -1
=club	-17 -5 -10 -2 -2
=cluster	2 -9 -3 -3 -1
=coach	-5 -11 -11 -1 0
=cod	143 -5 -16 -3 -4
=coffe	-34 0 0 0 -1
=cognisant	0 -2 -1 11 0
=coin	-20 0 0 0 0
=cold	-2 -4 -4 40 -1
=collaps	-2 0 -2 -1 58
=colleagu	0 -5 -2 -3 0
=collect	-1 -11 -3 -1 -1
=collection	14 -1 0 -2 0
=com	-1 57 0 -9 -6
=command	-13 0 0 0 0
=commit	-4 -4 0 -4 -1
=communication	3 0 -1 11 0
=community	-53 -2 0 -1 0
=company	-67 5 81 -6 -2
=complet	17 1 -3 -5 34
=compressor	19 0 -1 -3 0
=computer	83 -2 -31 -1 5
=concert	-6 14 -1 0 0
=condition	5 -1 -4 -2 -3
=conduct	-12 -4 0 18 -1
=confident	0 22 0 -6 -3
=config	-20 0 20 -1 0
=configur	33 -1 0 40 0
=configuration	40 0 -8 -4 0
=confirmation	-2 0 0 -1 0
=congest	41 0 0 0 0
=connect	-29 12 0 -2 -1
=connection	26 -1 -10 -17 -3
=connectivity	-2 0 -3 18 -2
=consequenc	11 0 -2 -5 0
=consumer	-1 0 -5 -2 -1
=contain	-16 0 -4 5 0
=container	-16 -3 -2 -1 -1
=continu	5 -14 0 9 -2
=contractor	-7 -32 3 -6 -1
=control	53 -2 -5 -4 19
=controller	21 -1 -7 -25 -1
=cooky	15 -3 -4 -5 -1
=cool	8 0 0 -1 0
=copy	10 0 -1 -1 -1
=cor	31 -1 -10 -41 -1
=corner	-1 41 -1 -1 -1
=correct	-23 0 3 0 0
=correctiv	-1 -1 -1 6 0
=corrupt	24 0 -9 -3 -2
=cost	-39 -8 -8 -3 -2
=could	100 -11 17 -10 13
=council	-5 30 11 -2 -2
=count	42 -9 -6 -3 -3
=counter	-3 -1 -3 -2 -2
=courier	-7 -1 34 -2 -5
=cours	-11 43 -1 -1 0
=court	-11 9 0 0 0
=cover	-18 -1 -1 0 -1
=cpu	9 0 -2 -40 0
=crack	-2 0 -2 0 0
=cran	-32 -1 0 -2 0
=crash	18 -2 -8 -5 -2
=creat	-17 -1 -6 -1 -2
=crew	-7 -6 -9 -1 0
=cron	21 0 -1 -1 0
=cros	-38 -1 -14 24 -1
=current	-6 -16 0 -1 -1
=currently	10 -3 0 27 -1
=custom	-1 -4 19 -1 -2
=customer	17 7 -30 46 15
=cut	19 -2 -31 -2 -3
=d	-20 0 0 -2 0
=dam	6 0 -2 0 0
=damag	-6 0 41 -5 0
=dashboard	-20 -3 -2 -2 0
=dat	41 -61 5 -1 -2
=data	3 -18 -31 -2 19
=databas	80 -8 4 -29 -10
=dawn	0 0 -4 0 0
=day	-32 3 -22 -13 5
=dead	27 0 -3 -16 -1
=deadlin	0 5 0 0 0
=decision	-1 -20 0 -2 0
=deep	-13 30 -3 13 0
=degrad	-73 -1 -5 107 -5
=degradation	-2 -1 -1 12 -1
=delay	-9 43 60 8 -7
=delet	26 0 -16 -2 -2
=deliver	-5 -8 -2 -6 -1
=delivery	20 30 16 9 -1
=demand	-10 -11 0 6 0
=denial	42 -10 -3 0 0
=dentist	-6 -1 44 0 0
=departur	3 0 0 0 0
=deploy	-31 -19 -3 9 28
=deployment	-53 1 -1 1 -1
=depot	-18 -3 10 -3 0
=designer	-19 0 18 -2 0
=desk	-6 5 -4 -4 31
=detail	-22 -1 0 -3 -2
=detect	-7 0 -5 31 0
=devastat	0 0 -2 -2 12
=did	92 -7 24 -2 -3
=didn't	0 -1 -5 -3 -1
=died	-8 -3 -1 -1 0
=diego	29 -1 0 -10 0
=digital	-31 -2 0 0 0
=dinner	0 -9 0 0 -1
=director	-1 -1 21 -1 0
=disaster	-1 -1 -2 0 28
=disk	86 -3 -8 -6 -9
=dispatch	11 0 -7 -2 0
=disruption	50 42 -7 -17 -1
=div	-28 0 -2 13 0
=dns	79 -3 -4 -6 -4
=do	-85 6 -24 -21 -12
=doctor	-6 -16 0 0 -2
=document	7 -1 0 -1 0
=dog	-43 -1 -8 0 -1
=domain	48 0 -1 -1 -7
=don	-27 22 17 -4 -2
=don't	-14 -3 -1 -3 -6
=donation	9 -3 -1 -2 0
=door	-17 -11 15 -11 -6
=dos	6 0 7 -5 0
=doubl	15 0 42 0 0
=down	-27 -4 28 -21 5
=download	-2 -7 0 0 0
=dr	0 8 0 0 0
=drain	36 0 -1 -7 -1
=draw	-7 -5 -1 0 -3
=dril	-16 0 -3 0 0
=drink	-2 -1 -1 -1 -1
=driv	-13 -29 -5 -5 -1
=driver	12 -11 -22 -4 -1
=drop	-2 -10 -6 18 -3
=drug	-1 -5 0 0 0
=due	3 -3 7 21 -2
=duplicat	20 -3 -1 18 0
=dur	8 -9 4 25 0
=dusk	-1 5 0 0 -1
=e.g	-11 -1 -20 -5 -2
=each	-7 -23 -24 -9 -5
=earlier	0 -4 0 9 0
=early	0 -3 19 -1 -1
=east	5 0 -6 -1 0
=eat	-21 -4 0 -15 0
=edg	9 -9 -1 -11 -1
=effort	0 29 0 0 0
=eight	31 -15 -4 -1 -1
=elb	11 0 -1 -1 -2
=electric	-15 -1 0 0 -1
=electricity	-1 20 -3 -1 0
=electronic	1 9 0 0 0
=elevat	-26 -3 -1 15 -4
=eleven	-2 0 0 -1 0
=els	33 -1 22 -2 -5
=email	14 6 -6 -12 -2
=emit	28 -3 -1 10 0
=employe	-1 0 2 0 0
=empty	-39 -5 -2 -1 -2
=enabl	0 11 0 -4 0
=encoder	2 0 -1 -2 0
=encounter	-4 0 0 5 0
=encryption	12 0 -2 0 0
=end	19 29 -14 -39 13
=energy	0 0 3 0 0
=engag	-27 -3 12 18 0
=engin	-4 -5 -18 -7 -2
=engineer	17 46 -37 9 -6
=enormous	-14 0 -1 -1 10
=enough	24 0 -5 -1 -1
=enter	-12 -3 0 -2 -1
=entranc	-1 -1 -10 0 -1
=entry	0 0 0 -1 -5
=environment	8 -5 -3 -1 -2
=envisag	-1 27 0 0 0
=equipment	19 0 -6 -5 0
=error	-13 5 -5 14 -10
=escalat	-28 -2 -4 -11 -1
=establish	-6 0 3 0 0
=estimat	0 11 -5 -2 0
=eta	-3 42 0 78 -2
=etc	-2 -1 -11 -2 -1
=etcd	0 0 0 -4 -2
=eu	-13 -4 -3 -5 0
=even	-1 -8 -7 -5 -2
=event	42 -5 -5 7 -1
=ever	-1 -6 -2 -1 17
=every	-27 6 -4 -8 -5
=everybody	20 7 4 -4 -2
=everyon	-13 0 27 -1 6
=everyth	-10 26 13 -6 18
=evidenc	-1 -1 -12 -1 -1
=exam	-5 -30 -1 -1 -1
=examiner	-1 -1 3 0 -1
=exception	22 0 -2 -1 0
=exchang	28 -10 -3 -2 -4
=exhibition	0 -3 -1 0 0
=expect	4 -17 -4 -1 -10
=experienc	-20 -3 15 4 -2
=expir	10 0 -7 -9 -1
=export	14 -1 -44 0 0
=extension	-3 -2 0 0 0
=extract	-19 0 -1 0 0
=eye	-4 -2 0 -1 0
=facebook	-3 -6 32 -1 -1
=fail	84 -15 -60 -21 -10
=failover	27 0 -1 -3 -2
=failur	18 0 -10 -5 6
=fair	-6 -85 -7 -2 -2
=fal	-15 -12 0 -1 -1
=fals	86 0 0 -1 0
=family	-13 -3 -4 -1 -1
=fan	-5 -10 5 -6 9
=far	33 -23 -1 -5 -6
=farm	-6 0 -3 -1 0
=farmer	-1 0 -13 0 0
=fast	-12 -1 -2 -1 -1
=faster	0 -1 -1 24 0
=fault	-27 33 28 9 -5
=faulty	33 0 4 -13 -1
=fe	10 -1 0 0 0
=featur	26 -2 0 -1 0
=fee	-9 0 0 0 0
=feed	26 -10 -1 -2 -2
=fel	20 -3 -13 -1 -1
=ferry	-25 -6 -21 -1 -4
=few	-6 21 -6 -3 -2
=fewer	-4 -3 -11 -2 -1
=field	-71 0 -5 -5 -1
=fil	-72 -11 -11 -11 -9
=film	-35 -9 -1 -2 -2
=filter	57 -1 -25 -4 -2
=fin	-3 11 -1 -1 -3
=final	-8 -10 0 0 0
=financ	0 -1 15 0 0
=find	-14 9 -3 -1 -1
=finger	-21 0 20 0 0
=finish	6 -17 -8 -2 -1
=fir	5 -8 -2 -6 27
=firewal	96 -1 -6 -2 -1
=firm	-19 -2 65 -1 -2
=firmwar	26 -1 -5 -18 -2
=first	-10 25 -11 -2 -2
=fiv	-16 -76 -3 -4 0
=fix	-20 30 0 -9 -11
=flag	23 -2 -2 -1 -1
=flat	14 -1 -9 -1 -1
=fleet	3 0 0 -2 0
=flight	0 3 -10 -2 -1
=flood	8 -5 -9 -8 -4
=floor	-7 -1 -3 -3 -1
=flow	-3 12 0 24 0
=flower	-13 -4 -1 -2 0
=fob	-10 -1 -3 -2 0
=follow	4 -16 1 0 -2
=food	-3 -2 0 0 0
=for	-71 8 -16 -19 1
=forecast	-5 41 -1 10 0
=forgot	-5 0 -10 0 -1
=form	-53 -15 17 -2 -4
=forward	-2 38 -2 -2 0
=found	-14 -6 -40 -22 -4
=fountain	-1 4 -1 -1 -1
=four	-6 2 -6 -2 -1
=fram	-8 0 -1 -1 0
=fraud	39 -1 -6 -1 0
=fre	-26 -40 2 -19 -3
=freezer	4 33 -1 -2 0
=friday	-12 1 -5 -6 -4
=fridg	19 0 -2 -1 0
=from	39 46 -15 16 -12
=front	-34 -1 -5 0 0
=froz	17 0 -3 -3 0
=fruit	-16 0 -2 0 0
=fuel	12 0 0 0 0
=ful	40 100 -13 8 -7
=functionality	-27 -13 -6 52 -3
=further	7 -6 -3 -6 -1
=fus	-13 0 0 0 0
=gam	-1 27 0 0 -1
=gap	0 0 0 -3 0
=garbag	14 -1 0 -2 0
=garden	-4 -1 -1 0 0
=gas	-6 -1 -5 -1 0
=gat	33 -6 7 -10 -6
=gateway	27 -2 -5 -7 -1
=gav	-1 0 2 0 0
=generator	-4 0 -1 0 0
=get	26 -7 8 -6 -8
=gift	-35 -10 -3 -3 -1
=giv	-1 9 -4 -2 -2
=given	-5 -18 0 0 0
=glas	-25 -9 -1 -1 -1
=glitch	26 0 -5 0 -1
=go	0 -85 -22 -2 10
=going	0 2 -1 0 22
=golf	-1 -4 0 -1 0
=gon	-2 64 -7 -1 -2
=good	-20 23 0 0 -5
=got	-30 -6 21 -2 -5
=gov.uk	-13 -7 -4 -5 -2
=government	-1 -1 24 0 -1
=green	-16 1 -2 -2 -1
=ground	-11 -1 -4 -1 -1
=group	-8 0 -42 -1 0
=guard	-13 0 -3 0 0
=guid	-6 -2 -5 0 0
=had	32 -12 64 10 -8
=hal	-46 -5 -11 -7 -2
=half	19 0 -1 -3 -3
=hand	-12 -13 -1 -1 -1
=handl	19 -3 -4 -1 -2
=handler	-3 0 -2 0 0
=handover	24 -1 0 26 0
=handset	13 0 0 0 0
=happen	-34 -16 13 -1 1
=hard	-18 -1 -4 0 -1
=has	-45 -53 -64 20 -12
=hav	10 10 2 -27 1
=head	-2 0 8 -1 -1
=header	23 0 -10 -1 0
=health	-1 0 -1 -3 -1
=heap	-8 -6 0 -3 0
=hear	-7 -5 -1 -4 -1
=heat	-14 62 1 -1 -2
=heavy	3 0 -2 -1 0
=held	-12 -59 -1 -3 0
=help	-2 -17 -16 -3 -4
=helplin	0 24 0 0 0
=her	-11 -28 -3 -17 5
=hiccup	3 0 -1 -2 -1
=high	30 -9 -12 109 -2
=higher	7 -4 -1 -5 -1
=hil	-32 -2 -5 -1 -1
=hir	-11 -12 0 -4 -1
=history	-1 0 0 -1 10
=hit	-8 -1 -17 -2 -1
=hold	-9 -6 -6 -1 -3
=holiday	-27 7 -2 0 0
=hom	8 -11 -11 -6 -1
=homework	4 -83 0 0 0
=honour	3 0 -2 0 0
=hop	-4 14 -5 -2 -2
=hopefully	-1 25 -2 -1 -1
=host	4 -5 11 -12 -6
=hot	-10 53 -5 -3 -2
=hotel	-27 0 0 0 0
=hour	12 96 -29 28 -11
=hous	-53 -6 71 -4 -1
=how	21 -18 -1 -11 -2
=http	-50 -1 -1 -15 -2
=hub	-80 -2 -8 -1 -1
=hul	-3 0 -1 0 0
=human	20 -5 13 -2 0
=hurt	-13 -2 4 -1 -3
=hypervisor	4 0 -2 0 0
=i	-1 17 0 0 -1
=i.e	-17 -2 -2 -2 -1
=ice	-1 0 0 -1 -2
=id	-1 0 -4 0 -1
=identify	16 -3 0 -1 0
=identity	34 0 12 -5 0
=if	-28 -21 1 -6 -15
=ignor	-25 0 15 0 0
=ill	-6 0 -10 0 0
=imag	-16 51 0 -9 0
=immediately	-39 -13 0 -2 60
=impact	7 -8 -8 76 -4
=implement	-1 -1 -1 14 -1
=import	41 0 -20 -4 -8
=important	-2 -2 -1 -7 0
=in	0 -5 -7 -24 7
=inaccessibl	-5 0 0 -17 -1
=inbox	0 9 -1 0 -4
=inc	-22 -1 -1 -19 -1
=incident	-47 -5 8 50 -1
=includ	-28 -1 0 -3 -1
=increas	17 0 0 20 0
=index	38 -3 -9 -4 -5
=information	0 -5 -1 7 -1
=infrastructur	14 0 0 -8 0
=ingestion	-33 0 0 5 -3
=inspect	-11 0 -1 0 0
=inspector	0 -1 11 -1 0
=instal	46 0 -4 0 0
=instanc	50 -2 -6 65 -1
=instead	0 -16 4 -1 0
=insurer	-1 -5 6 -1 0
=interfac	8 0 -1 -3 0
=intermittent	0 -3 0 -20 -1
=internal	40 -2 -6 -11 -1
=internet	-27 0 -9 -1 0
=interruption	1 96 0 -14 0
=into	-23 -53 -10 24 -16
=introduc	-24 -3 61 -1 0
=investigat	-13 0 0 -31 0
=investigation	-9 0 2 63 0
=ip	27 0 0 0 0
=ireland	-1 -3 -2 -1 0
=is	-8 20 -123 19 11
=island	-3 -2 -4 -1 5
=issu	-15 -4 -1 40 -3
=it	-3 6 27 -12 -12
=its	20 6 15 -17 -3
=itself	0 -3 -1 0 0
=jam	54 0 52 -4 -2
=january	0 -20 0 0 -2
=job	-13 19 17 14 -3
=join	0 -4 -8 -2 -1
=journey	-1 -4 0 24 -3
=judg	-3 -2 0 0 0
=july	0 -8 0 0 -1
=jun	-2 -33 -1 -5 -1
=junction	24 0 -1 0 0
=just	-1 58 0 -1 -1
=keep	-11 -22 -17 -8 -4
=keeper	0 0 2 0 0
=kept	-9 -14 -2 -2 0
=kernel	4 0 -15 -16 -1
=kettl	0 7 -1 0 -1
=key	-63 -8 -8 68 -2
=king	-8 0 0 0 0
=kiosk	-1 -1 -3 0 0
=kit	12 -8 -5 -2 -1
=know	-12 -16 -12 -5 -9
=known	-1 -8 44 0 0
=lab	-12 -1 29 -2 -1
=label	5 0 0 0 0
=lag	13 -1 0 -30 -1
=lamp	8 29 0 0 0
=lan	-6 21 12 -4 -2
=land	-3 26 0 -1 0
=landlord	-5 -2 11 0 0
=landmark	-5 0 0 0 0
=laptop	-1 -4 -7 0 0
=larg	-3 -12 -3 -1 -15
=last	-10 -18 -6 -7 -5
=lat	21 -2 -15 -5 -4
=latency	53 -4 -1 90 -3
=later	-7 45 -1 -6 -7
=latest	14 13 0 -1 0
=layer	4 0 -1 -1 0
=lead	-18 -8 -2 0 0
=leak	-9 -4 -2 -11 -2
=leap	33 -5 -3 -2 -2
=learn	2 -1 -3 -4 -5
=least	27 -3 0 11 0
=leav	-22 -38 -8 -7 -2
=ledger	1 0 -3 -4 -1
=leed	-5 -4 -1 -3 -1
=left	-28 -1 6 -1 -6
=les	0 -14 -1 -1 -2
=lesson	-1 9 0 -3 -3
=let	-30 -5 36 -1 -1
=letter	-23 -3 7 10 -3
=level	-7 -4 -5 7 -1
=li	-1 -1 28 -1 0
=library	-81 -3 -13 -1 -1
=licenc	25 -3 7 12 0
=lift	-14 113 45 -2 -4
=light	48 38 -2 0 0
=lightn	4 -4 -4 -1 0
=lik	12 -1 -1 -1 -4
=likely	-4 -11 -2 -33 -6
=limit	74 -5 -9 15 -4
=lin	43 -14 -29 -10 56
=link	-4 -1 -16 -1 0
=list	-41 -7 3 -2 -2
=listen	-1 -4 -2 -4 -2
=liv	35 5 0 -1 0
=lms	-9 -1 -4 -4 0
=load	54 32 -15 -13 -4
=loan	-11 0 0 -1 -1
=lobby	-20 0 15 -2 -1
=location	20 0 0 2 0
=lock	38 -2 -2 -10 -6
=locker	-14 -7 -3 -1 -1
=log	-4 -24 -3 20 -4
=loggregator	50 0 -1 -4 -1
=login	35 -1 -3 -6 -5
=london	-2 0 0 -1 0
=long	-15 28 -5 -6 -3
=longer	12 -21 15 36 -2
=look	-46 0 -11 8 -32
=lookup	4 0 -1 -1 0
=loop	-29 -1 -1 -9 -2
=loos	-13 0 -5 -1 -1
=lorry	-30 -1 1 -1 0
=los	-14 -1 9 -6 6
=lost	-107 -12 -2 -41 -18
=lot	-14 -10 4 -1 -4
=low	28 -9 -6 -2 -1
=loyalty	11 -1 0 0 -1
=luck	-1 18 -1 -1 0
=luggag	-1 -1 -2 0 0
=lunch	-1 42 -13 -2 -1
=lunchtim	0 28 0 -1 -1
=machin	-16 -14 18 -5 -4
=mad	-20 17 31 -2 0
=mail	38 -6 20 -3 -1
=mailbox	2 0 -2 0 0
=main	-3 -10 -8 0 0
=mainfram	10 0 -4 -1 0
=maintenanc	9 -2 3 -1 0
=mak	-40 -35 3 -2 -4
=maker	-3 0 5 0 0
=malform	34 0 -18 -6 0
=manager	-8 0 3 0 -1
=manifest	49 -32 -2 0 -1
=manner	0 23 0 -19 -2
=many	45 -4 3 -7 -2
=map	-12 37 -14 -3 -4
=march	-11 0 0 -8 0
=mark	-23 1 -3 -5 -3
=market	-1 5 0 0 0
=mast	20 -3 -1 -5 -1
=master	-9 0 -1 -1 0
=match	17 -1 -12 0 -1
=matter	-5 37 -2 16 -18
=may	-115 -35 -57 14 -20
=meal	-2 -1 -1 -1 0
=mean	-24 0 -5 0 0
=medicin	-1 -13 0 0 0
=meet	-33 -65 -17 -2 -3
=member	22 -11 0 -2 -1
=membership	7 0 0 0 0
=memory	16 -4 -2 -10 -3
=mend	-26 31 -1 -1 0
=menu	-9 0 -2 -1 -1
=mes	0 -4 7 0 0
=messag	65 19 -6 -11 -3
=meter	-2 0 -5 -1 0
=metric	-7 -7 0 8 0
=microsoft	-13 -3 0 -2 -1
=mid	0 5 0 -1 0
=midday	0 43 0 0 0
=midnight	-1 3 -3 -1 -1
=might	-19 -1 -1 -2 -2
=migration	11 0 -1 -2 0
=mil	-37 9 -2 -5 -2
=mind	-2 0 -1 0 22
=minut	-20 75 -9 -14 -17
=mirror	9 0 0 -2 -1
=mis	-12 -7 -21 -5 -3
=misconfigur	13 -2 -1 -6 0
=mistak	13 -1 16 -3 -2
=mitigation	-1 -13 0 22 -2
=mix	-9 0 32 0 0
=mobil	-25 -13 0 0 0
=mod	14 0 0 -8 20
=model	25 -1 -6 0 -3
=modem	21 0 -1 -3 -2
=modul	-31 -12 30 -6 0
=moment	-15 8 0 -1 -2
=monday	-6 -1 -3 -4 -4
=money	-8 -26 -1 -1 -1
=monitor	8 -8 -4 -1 -1
=month	-2 -58 -1 -1 -1
=mor	-22 49 -5 -15 -10
=morn	-9 13 -10 -16 15
=most	0 -2 0 0 -2
=motor	71 0 -2 -1 -1
=mov	-30 -27 1 -5 -5
=much	1 12 -1 0 -1
=multipl	-16 0 0 12 0
=museum	-17 -19 0 0 0
=music	-2 0 0 -2 0
=must	-55 -21 -28 -5 -3
=nam	83 -1 -14 -1 0
=near	-32 -3 -3 -2 0
=nearly	-4 86 -1 -3 -4
=need	6 -29 -16 -11 -23
=needn't	0 -7 -5 -3 0
=neglect	0 0 19 13 0
=neighbour	4 0 -2 0 0
=net	-6 0 -1 0 0
=network	108 -6 -5 -18 -6
=never	7 9 28 -2 55
=new	-5 14 -13 -19 -12
=next	-28 6 28 10 -2
=night	51 -19 32 -4 -2
=nightly	34 -2 -3 -1 -3
=nightmar	-1 -3 -1 -1 13
=nin	5 -44 -2 -3 -1
=no	-114 17 8 -14 -12
=nobody	17 -7 9 -4 21
=nod	23 0 -10 -22 -1
=node.j	-8 0 0 0 0
=nois	-21 0 -3 0 0
=noisy	-3 0 -2 0 0
=non	-5 -9 -1 14 0
=noon	-4 2 -5 -6 -6
=normal	-37 89 -1 -11 -3
=normally	-7 15 0 -1 0
=north	-4 -3 -12 -1 -2
=northgat	-29 0 10 0 0
=not	57 -36 3 -21 -28
=noth	-5 -41 -25 -8 -4
=notic	-4 -3 24 -3 14
=now	-21 58 -12 -18 -8
=nul	15 0 0 -1 0
=number	-29 -13 10 11 14
=nurs	-4 -6 -29 -3 -1
=nut	-24 0 -4 -11 0
=observ	28 -2 -1 41 -1
=odd	0 0 -3 -1 -1
=of	-15 -27 -42 -26 40
=off	-69 -29 -14 -3 -4
=offer	-1 0 0 21 -1
=offic	-5 -10 16 -2 -1
=official	-3 -4 22 0 -2
=offlin	-11 -8 -2 -3 -1
=offset	-9 -2 0 -3 0
=often	-1 -2 -2 -4 -2
=oil	0 0 -2 0 -1
=old	117 -7 -7 -5 -2
=older	-10 -1 -1 0 0
=on	-27 -39 -38 -56 -23
=onc	18 12 15 9 0
=one	-23 -41 23 -6 -10
=ongo	-13 -4 -3 17 -1
=onlin	-6 111 -15 -2 -2
=only	56 23 -7 -10 -3
=opac	-8 -3 -6 -1 -2
=open	-97 5 -7 -29 -19
=operat	11 0 -1 -1 0
=operation	10 0 0 2 0
=operational	-5 -8 -1 26 -1
=operator	-24 -1 35 -5 -2
=ops	18 -1 -3 -2 -2
=optimal	-9 -1 -2 20 0
=option	0 -6 0 -1 -3
=or	-29 58 -5 -9 -3
=order	25 28 22 20 -4
=organ	-12 0 0 0 0
=other	28 -12 -6 -10 -3
=ought	0 38 -1 0 0
=our	67 -40 29 -20 -12
=out	18 -62 -15 -17 25
=outag	-34 45 43 -9 21
=outsid	-2 -3 0 27 -1
=over	58 31 -18 -21 -12
=overflow	-5 0 0 -1 0
=overload	12 0 -3 -1 -1
=overnight	-11 20 -7 -2 -1
=overwritten	15 -1 0 -7 0
=owing	3 -4 0 16 0
=own	2 7 -21 -2 -2
=owner	0 0 10 0 0
=paa	-13 -10 -7 -8 -2
=packag	-2 -1 -1 0 -1
=packet	0 -1 -1 -3 -1
=pag	-4 6 -27 -8 -10
=paid	0 -31 13 0 0
=paint	-42 -2 -1 -1 0
=panel	-2 -20 -4 -1 -1
=panic	-3 0 -3 -11 16
=paper	-19 -8 -1 -2 -1
=parcel	2 3 -8 -1 -2
=parent	-10 -4 3 -2 -3
=park	-38 -26 -1 -2 -1
=part	6 -1 16 0 -1
=partial	-4 -2 -2 12 -4
=partition	-20 -1 -7 -1 0
=partner	-25 0 0 -4 0
=party	-15 0 25 -1 -2
=pas	-16 -33 -5 0 0
=passenger	-1 -1 -15 2 21
=passport	-8 -2 -3 -1 0
=password	9 -1 16 -2 -4
=past	-23 -2 0 -1 0
=patch	30 23 -8 -2 -2
=patel	0 8 0 0 0
=path	-93 -4 -4 -1 -1
=patienc	0 0 -3 0 -1
=patient	-8 -21 -11 -4 -5
=paus	-11 -2 -1 0 -1
=pay	-32 -19 -11 -27 15
=payment	32 33 6 -3 -6
=payout	0 -4 -1 -1 0
=pdf	-5 -7 0 0 0
=pea	-37 0 0 -1 0
=penalty	0 -3 0 -2 0
=pend	-39 0 0 6 0
=peopl	-31 -8 2 -5 -6
=performanc	-37 6 -1 36 -5
=perhap	-2 -3 -1 -4 -3
=permanent	-1 25 0 1 0
=person	-2 -1 -1 -3 -3
=pharmacy	40 8 -1 -1 -1
=phon	-39 57 13 -13 46
=photo	17 -39 -17 -2 -1
=pictur	-13 60 -1 -3 -1
=piec	9 -1 -3 0 0
=pier	-27 -2 -3 0 0
=pin	-21 0 -3 -2 0
=pip	-21 0 1 -1 0
=pipelin	-8 -1 -5 -1 0
=plac	18 -17 -4 2 -3
=plan	-17 6 -11 -2 -13
=plant	-33 -9 -3 -6 -1
=platform	-67 -2 -16 52 5
=play	-38 -5 -4 -4 -3
=player	-8 -8 -1 0 0
=pleas	-56 -64 -24 21 -33
=plug	-39 -4 7 -2 -1
=plumber	-5 -4 -11 0 -1
=pod	-41 0 -3 -5 0
=point	2 4 -13 16 -2
=polic	-1 0 -17 -1 -1
=policy	0 -1 0 -2 0
=pool	-69 -5 -2 -5 37
=population	0 0 -1 3 0
=port	10 -1 -10 -2 -1
=portal	8 10 0 0 0
=possibl	-8 -21 -4 -2 -3
=possibly	-2 -3 -1 -5 14
=post	-27 -18 4 7 -1
=postcod	-2 -5 -1 -5 -1
=potentially	-3 0 -1 -4 -1
=pound	-38 -2 -6 -3 -2
=power	20 29 -17 -24 -3
=practic	-17 1 3 0 0
=pres	-4 -1 4 0 0
=pressur	2 -6 -2 3 -1
=prevent	-10 0 0 -7 0
=previous	-10 -3 15 0 -5
=pric	-75 -12 -1 -2 0
=primary	12 -1 -2 0 0
=print	-21 -8 -26 -7 -7
=printer	9 -1 18 -1 -1
=privat	-15 0 -6 0 0
=probably	-1 42 0 -3 -6
=problem	-46 11 32 -9 16
=proces	25 -14 -12 30 -2
=prod	-8 -5 -2 -7 -1
=production	-16 -6 15 0 -1
=program	93 -32 -34 -5 -3
=progres	-10 13 -3 -1 -2
=promis	0 12 0 -1 34
=provider	30 0 9 -5 0
=provision	-1 0 -1 14 0
=proxy	54 -2 -17 -7 -2
=public	-3 20 -4 -1 0
=publish	0 -2 0 -2 -4
=pump	8 -6 -1 -10 -1
=pupil	6 -1 -50 -3 -2
=push	-33 0 4 -1 -1
=put	15 -36 -14 -4 -3
=query	19 -3 0 83 -1
=question	-5 -4 -6 -2 0
=queu	32 -66 -3 20 -4
=quiet	-13 -1 0 -1 0
=rac	-6 -1 -3 -2 -3
=rack	-22 -1 -1 -2 -1
=radar	-4 44 0 0 0
=radiator	-8 0 0 -2 0
=radio	-30 -2 -1 -7 -1
=radius	-12 0 0 13 0
=rain	-1 -51 -1 0 -1
=rais	33 -11 -1 30 0
=ran	122 -26 -5 -4 -7
=rat	7 -4 -5 14 -2
=rather	0 -2 0 0 0
=re	0 10 0 0 -1
=reach	43 -28 -3 18 -2
=reachabl	-5 0 0 0 0
=read	56 -16 -9 -15 3
=reader	2 -1 43 -1 -3
=ready	-5 -68 -2 -1 -2
=real	0 0 0 -1 -3
=reason	21 -3 18 -1 -6
=rebalanc	14 0 -4 -5 0
=reboot	29 -1 -7 -12 -4
=rebuild	18 0 0 -2 -2
=receipt	-13 0 0 8 0
=receiv	-8 0 -7 11 -1
=reckon	0 21 0 0 0
=record	0 -5 -22 -4 -4
=recover	-1 7 0 0 0
=recovery	-2 49 -1 -3 -7
=rectify	0 23 0 -19 -2
=red	52 0 0 0 0
=reduc	-2 -6 -3 -32 -5
=referenc	-1 -1 0 -3 0
=refund	-2 -18 -3 -6 -2
=refus	-7 -6 0 -13 -1
=region	70 -3 -14 18 -1
=register	11 -3 -6 -3 -2
=registrar	-3 -1 2 -1 0
=registry	5 -1 -4 -3 0
=reinstat	-1 32 0 -5 0
=reject	12 -1 12 -5 -2
=relay	26 -3 -5 -2 -1
=releas	33 -9 0 -2 -2
=relevant	-10 -1 0 1 0
=reload	0 0 -2 0 -1
=rely	-1 0 -3 -1 -1
=remediation	-4 -2 -1 5 -2
=reminder	30 -2 -3 -2 0
=render	-2 0 -1 -8 0
=renew	60 -2 9 3 0
=reopen	-2 114 -1 -2 -1
=repair	-15 51 -10 -13 -2
=replac	24 -19 -1 -2 -3
=replacement	0 -33 0 0 0
=replica	32 -1 0 -1 -1
=replicat	30 0 -1 0 0
=replication	3 0 0 -2 0
=report	37 -12 -4 -6 -2
=reptil	-2 0 0 -1 0
=request	-22 -15 6 15 -6
=reservation	13 0 -4 -1 0
=resolution	-4 30 -3 22 -2
=resolv	43 24 -3 -6 -1
=resolved	-1 -10 -2 0 0
=resourc	-16 -2 -4 7 0
=respond	-11 0 6 0 0
=respons	-3 0 -2 29 -1
=responsibility	-40 0 70 -2 0
=responsibl	-3 0 46 -1 -1
=rest	-41 0 55 -1 0
=restart	11 -12 -17 -34 -3
=restor	3 22 -3 6 -1
=restoration	0 17 0 -2 -1
=result	61 -18 -13 10 -4
=resum	0 44 0 -1 -1
=retry	7 -1 -1 -16 -1
=return	11 62 -24 62 -3
=review	-15 0 -3 0 -1
=rider	17 0 -9 0 0
=right	-19 33 -15 -3 -3
=ring	-6 -12 -19 -2 -3
=rink	6 0 -1 -2 -1
=river	-7 -4 0 -1 0
=road	-54 -21 -11 -2 -2
=robot	58 -2 -12 -2 -2
=rogu	1 0 -10 -1 0
=rol	53 -11 -13 -20 -2
=roof	-42 -1 -1 -1 0
=room	-14 -30 -14 -8 -6
=root	10 -1 -5 12 0
=round	16 -36 0 -5 0
=rout	-18 -6 -3 -22 -1
=router	77 -5 -10 -27 -3
=row	-6 -8 -1 0 0
=rul	44 -2 -2 -11 -1
=run	-72 -31 -18 -24 -9
=runner	-45 0 -16 0 -1
=rush	0 11 0 0 0
=saf	-1 -9 0 -17 13
=sal	-13 33 -8 -14 -3
=sam	7 -2 -6 -1 0
=sampl	-10 -4 31 -3 0
=sand	-2 -6 -2 0 0
=satellit	-11 0 3 0 0
=saturat	-12 -1 -3 -1 0
=saturday	-1 14 0 -5 -2
=sav	6 -6 -7 -6 -7
=say	-35 -3 -6 -2 -1
=scal	-7 -1 -2 -10 -1
=scan	32 -13 -2 -34 -1
=scanner	-7 5 -1 -3 -1
=schedul	31 -1 -6 -2 -1
=scheduler	13 -3 -1 -2 -1
=schem	-5 0 5 -1 0
=schema	-1 0 -1 -2 0
=school	-25 -26 34 -12 -3
=scor	17 -17 -1 0 0
=screen	-8 18 -1 -1 -1
=script	27 -1 -23 -5 -3
=se	-2 0 0 9 -6
=sea	-5 0 -1 -2 -1
=search	8 -7 -14 -9 -6
=seat	-1 -4 -4 -3 -1
=second	4 28 -5 -3 -1
=secondary	3 -3 -2 -8 0
=section	-4 33 -1 -1 0
=security	45 -4 -32 -4 -2
=see	-8 28 -28 17 23
=seed	-2 0 0 0 0
=seem	19 0 -7 -3 -2
=seen	-5 -14 -13 -4 24
=sel	-11 0 -1 0 0
=self	-29 0 12 -1 -1
=send	19 -7 -5 -5 -2
=sensor	33 0 -1 -1 -1
=sent	34 -27 38 -16 -4
=serv	7 -1 -2 -1 -1
=server	111 -8 -22 -71 -4
=servic	-51 51 7 51 -11
=session	10 5 -11 16 -1
=set	62 -7 12 -2 -2
=setting	7 0 15 0 -1
=seven	-5 -4 0 0 -1
=several	3 -1 -2 -5 0
=shal	-16 5 0 -3 0
=shar	-40 -7 25 -1 -1
=shed	-59 -1 -3 -3 0
=shel	-30 -1 -2 -1 -1
=shift	-2 -2 23 -3 0
=ship	-18 0 -6 -1 0
=shop	7 10 2 -5 -7
=shopper	0 -26 1 -1 -1
=short	-1 30 -6 -2 0
=shorter	-3 -6 -4 -1 0
=shortly	-1 36 -1 -3 -2
=should	-4 8 3 -5 -9
=shouldn't	-2 31 -1 -12 -1
=show	8 -28 -29 -11 -5
=shower	-2 -7 0 0 0
=shown	-5 -5 -3 -3 -1
=shut	-37 -10 -18 -12 -7
=sid	-9 -5 -1 6 0
=sign	47 25 8 -20 -15
=signal	2 -3 -14 -2 -1
=sinc	53 -17 -10 -9 -2
=sing	0 -9 -1 0 0
=singer	-8 0 -5 0 0
=singl	3 0 -3 0 0
=siren	4 -20 -2 0 0
=sit	32 -4 -15 -5 -4
=situation	-16 4 0 -1 20
=six	3 8 -22 -2 -2
=sixty	0 0 -11 0 0
=skip	-2 0 6 -2 0
=slight	0 0 0 -2 -1
=slippery	-13 0 0 0 -2
=slot	-8 -8 57 -1 -1
=slow	-55 -12 15 -3 -4
=slowly	-21 0 0 -1 0
=smal	-2 0 -3 0 -6
=smel	-4 0 -1 -1 0
=snow	-10 -7 -4 -2 -1
=so	-64 -32 12 -10 8
=social	-1 -15 0 0 0
=socket	-7 0 -2 -1 0
=softwar	112 -9 41 -6 -2
=solar	-33 0 -1 0 0
=sold	-20 -13 -2 -23 -3
=solution	-10 -4 0 16 0
=som	-62 -35 -36 39 -10
=somebody	42 0 -1 0 -1
=someon	-1 -3 34 -1 -1
=someth	8 0 18 -1 -8
=sometim	-2 39 0 0 0
=song	-7 -1 0 0 0
=soon	-1 12 -1 -3 -3
=sorry	-3 -16 -25 -7 -19
=sort	25 12 7 -1 -1
=sound	-13 13 -3 -1 0
=spac	3 -2 0 -2 -2
=spam	35 -1 -11 -4 -1
=speak	0 0 6 -1 0
=speed	-12 8 0 -2 -1
=spring	-3 -42 0 -1 -1
=squar	-9 0 0 0 0
=sre	-2 -2 -1 0 0
=stack	5 -2 0 0 0
=staf	-19 -10 18 -4 -2
=stag	-19 -10 -4 -1 0
=stair	-9 0 -4 0 0
=stal	-2 -1 0 -3 -1
=stamp	-11 0 -2 -1 0
=stand	-2 -22 -2 -1 -1
=standby	11 -13 -2 -1 -1
=starboard	-14 0 0 0 0
=start	54 -75 -11 50 -8
=stat	-5 -1 -4 44 10
=statement	-1 -1 -11 -1 -1
=station	-50 -15 -3 -2 2
=status	-22 -1 -1 -2 -3
=stay	7 -3 -1 -1 -1
=stem	2 0 1 -1 0
=step	-11 -17 -3 4 0
=stil	-23 -52 -9 -17 -6
=stock	-15 0 -1 -4 -2
=stop	32 -49 1 -8 50
=stor	10 0 -6 0 0
=storag	55 -2 -2 -11 -1
=story	20 0 0 0 0
=stream	-63 -3 -2 -3 -1
=street	3 28 0 -1 -2
=strik	-1 -48 -5 0 0
=string	-12 -2 -1 -2 0
=strong	-6 -16 0 -1 -1
=stuck	31 -2 -8 -12 -1
=student	-4 -20 -5 -8 -4
=sub	-11 -5 -2 26 0
=subject	8 -1 -7 -10 -1
=submission	-1 8 0 0 0
=submit	-16 0 0 0 0
=suboptimal	0 -2 0 19 0
=subset	0 0 -3 18 0
=substation	24 0 0 0 0
=suffer	29 -3 -1 26 -3
=summer	27 -9 -5 -4 -1
=sun	-2 0 0 0 0
=sunday	-18 -28 -1 -5 -2
=supplier	-10 -9 34 -2 -7
=supply	-68 -1 65 -3 -3
=supporter	-1 0 -7 -4 -2
=surg	-2 -8 -2 0 0
=surgery	0 -3 -32 0 0
=swim	-6 6 -10 -1 -1
=switch	-13 6 -18 -20 -2
=sync	45 -2 -6 -4 -3
=system	99 -6 4 -8 7
=tabl	-15 -5 -6 -3 -2
=tablet	31 -6 -2 -2 -1
=tak	5 -23 -19 4 -22
=taken	-9 -37 0 -2 -2
=talk	8 -8 -10 -6 -2
=tap	-38 -1 7 -1 -1
=target	32 69 -2 -7 -8
=task	-3 0 0 0 0
=teacher	-4 -2 -5 -4 -2
=team	16 -7 -31 9 -1
=technical	49 0 -4 -5 0
=technician	0 3 3 -1 0
=tel	-3 -12 4 -5 -5
=telemetry	5 0 0 -10 0
=telephon	13 -1 -2 0 0
=television	-31 -2 0 -4 0
=ten	-54 53 -19 -9 -6
=tenant	-11 6 9 23 -5
=tennis	-16 -6 0 0 0
=term	0 2 0 -1 0
=terminal	9 0 0 0 0
=terminat	2 0 -2 -7 0
=test	-24 -21 15 -12 -3
=text	2 -15 -1 -2 -1
=than	17 -8 -2 28 -4
=thank	-21 -2 35 -6 -4
=that	94 17 26 21 -4
=the	92 -26 35 -73 -29
=theatr	-10 -10 -5 -2 10
=their	11 -5 18 -8 9
=them	-9 -4 10 -2 -3
=themselv	2 0 1 0 0
=then	-5 18 0 -2 0
=ther	5 19 -18 -9 -7
=they	-1 -2 2 -8 -1
=thing	21 7 -4 -1 -8
=think	-4 58 -8 -2 -7
=third	-14 -3 26 0 0
=this	-90 -13 36 9 44
=thos	-16 -8 30 -1 -1
=thousand	0 0 -5 -1 1
=thre	-51 21 -7 -6 -4
=thread	-8 0 -1 -2 -1
=through	-12 -1 7 -1 -1
=throughput	26 0 0 19 -1
=thursday	-6 -28 -1 -2 -2
=ticket	31 -12 39 15 -8
=tier	7 0 -6 -1 0
=til	59 -9 -18 -14 -5
=tim	6 60 -4 9 -6
=timely	0 23 0 -19 -2
=timeout	26 -1 -1 40 0
=timetabl	24 -2 -5 -2 -4
=tls	-22 -2 -1 -7 -1
=to	-10 42 -18 8 -29
=today	-3 -19 -19 -6 25
=token	43 -8 -5 -2 -7
=told	0 -1 -2 -1 -1
=tomorrow	-4 55 -5 -14 -8
=tonight	-13 49 -11 -8 -9
=too	50 -16 -8 -9 -1
=took	30 -33 32 -2 -1
=tool	-43 -7 -1 -2 -1
=tour	-3 0 -5 0 0
=tourist	-21 0 57 -1 -2
=tower	-29 -1 0 -1 0
=town	-27 0 0 -3 0
=trac	6 0 -1 -14 0
=track	85 -1 -1 -2 -4
=traffic	99 -5 -18 -3 -1
=train	-41 31 -15 -3 -3
=tram	-4 0 -12 0 0
=transaction	-10 0 -1 9 0
=transfer	-1 -2 -4 -2 0
=tre	-25 -9 -4 -1 0
=trial	-4 -14 4 0 0
=trip	14 0 0 -2 0
=troubl	31 -12 -6 -2 -7
=trunk	-5 -1 -2 -1 -1
=trust	-5 -1 47 -7 2
=try	7 -36 -6 -7 -5
=tuesday	-20 11 -17 -3 -2
=turn	-13 -29 12 -4 -4
=turnstil	7 -7 0 0 -1
=twelv	-29 0 -1 -2 -1
=twenty	-1 10 0 -4 0
=twic	81 -40 -5 -27 -8
=two	36 48 4 26 -13
=typ	-1 -6 32 -3 -3
=unabl	9 -21 0 5 0
=unavailabl	-21 -10 -3 23 -4
=under	22 -20 -11 34 -2
=undertaken	-2 -2 -1 0 -1
=unhealthy	4 0 0 -1 -2
=union	0 -3 -9 -1 0
=unit	7 0 0 -9 0
=unplan	24 0 -1 8 -2
=unreachabl	37 -6 0 -3 -5
=until	16 -66 -7 -11 -6
=up	7 -33 59 -18 -9
=updat	39 6 0 16 -2
=update	-7 0 -4 0 0
=upgrad	41 -2 -9 -10 0
=upload	-18 -2 8 -4 -4
=upon	10 0 0 28 0
=upstream	-32 0 0 -3 0
=urgent	0 -10 -10 -2 0
=us	-35 24 19 3 -8
=usabl	0 2 0 0 0
=usag	61 0 0 -2 0
=use	-33 -26 -38 -18 -8
=user	-10 15 18 14 15
=using	-5 -2 -3 -1 29
=usual	-83 -68 -3 -16 -7
=utc	-8 15 0 -3 0
=valid	-2 0 -1 -2 -1
=valu	14 0 0 -1 0
=valv	11 0 0 0 0
=variabl	-6 -1 -1 -7 -2
=vault	119 0 -3 -3 0
=vegetabl	-3 0 0 -1 0
=vendor	-17 -1 36 -8 -1
=version	68 -1 -1 -2 -2
=very	0 4 -2 -1 -14
=vet	0 -9 0 0 0
=video	-5 -2 -3 -3 -3
=view	-20 0 -1 0 0
=viewer	-1 -2 -4 -1 -2
=villag	-19 -2 -3 -1 0
=visit	-1 -47 -1 -2 0
=visitor	-7 -3 -21 -9 -1
=voic	0 -8 -4 0 0
=volum	2 -8 -3 7 -1
=volunteer	-12 -13 0 -2 -1
=vot	38 -51 -3 -2 -4
=waf	-15 0 0 -3 0
=wait	5 -77 -12 16 -8
=wak	-1 10 11 0 0
=wal	-5 -4 -8 0 0
=walk	-65 -1 -2 -2 -1
=ward	-1 -2 -1 -2 -1
=warm	-17 -8 -1 -1 0
=warn	2 -1 20 -6 -1
=warning	0 0 5 0 0
=was	140 -71 31 -15 -29
=wash	3 -14 0 0 0
=watch	-9 -4 -3 -1 -2
=water	13 43 -11 -11 -3
=wav	-10 0 -2 0 0
=way	8 -14 -14 -3 -9
=we	14 -49 -35 2 0
=weak	-3 -2 26 -1 0
=web	98 -2 9 -2 -2
=websit	-32 58 11 -2 -2
=wednesday	-4 0 -1 -1 -1
=week	-39 32 -4 -16 -6
=weekend	-10 30 0 -1 -1
=weigh	0 -8 -1 0 0
=wel	2 116 -2 -1 -2
=welsh	-10 -1 -3 0 0
=went	-8 -8 -1 -3 0
=wer	-4 -26 21 -5 -4
=west	-12 -1 0 -2 0
=wet	-10 0 -2 0 -1
=what	-20 -13 -43 -15 -7
=whatever	-2 28 0 0 -1
=when	5 28 0 -6 -3
=wher	-8 -1 0 -1 0
=whether	0 -13 0 -1 -1
=which	21 0 18 9 0
=whil	29 -8 -5 -9 -2
=who	-14 -7 30 -16 -4
=whol	-3 0 -1 -1 5
=why	24 0 17 -4 -1
=wil	-25 45 -84 -26 -4
=win	-25 0 -1 0 -1
=wind	-10 -2 -2 0 0
=window	0 8 -2 0 0
=wing	18 0 0 0 0
=winner	-3 -5 0 0 0
=winter	-18 -14 -2 -9 -1
=wir	-15 -14 24 -2 -1
=wireles	-20 0 -3 -1 0
=with	-38 -15 1 -18 -1
=within	-6 34 -4 -9 -2
=without	-6 -2 58 -7 3
=won't	-12 32 -2 -3 -2
=word	-5 -3 -5 -2 -1
=work	-72 -53 -11 0 -17
=workaround	-1 -7 0 6 0
=worker	-20 -21 42 -13 -1
=worry	-5 -4 -1 -1 3
=worst	-1 -6 -2 -1 17
=would	2 -1 40 -1 -4
=writ	10 -32 -1 17 -2
=written	-9 0 -2 -4 0
=wrong	76 -11 15 -16 10
=wrongly	-7 -8 32 -2 0
=www.example.org	-8 -1 0 -1 -1
=yard	-7 0 -3 0 0
=year	29 -111 4 -4 -4
=yesterday	19 -12 -6 -2 0
=yet	-13 -48 20 -4 -9
=you	-36 -16 -38 -41 -29
=your	-33 -60 -28 -36 -35
=yourself	-1 0 -3 -1 -1
=zon	24 -2 -4 -7 -2
=zoo	0 -4 2 0 0
A	-94 -83 185 -28 -36
A .	-33 -2 53 -9 -4
A >	-12 -15 14 33 -7
A A	22 -9 28 -3 -2
A D	-40 -16 45 -5 -4
A E	-39 63 -14 -4 -7
A F	-30 -7 0 -8 -10
A H	64 46 -4 -5 -2
A M	-3 0 -6 -14 0
A N	-6 19 31 -2 -2
A P	-11 -1 7 -1 -1
A Q	-64 -6 11 5 0
A R	25 -5 35 -1 -1
A S	21 19 0 -2 -1
A T	-36 3 46 -1 -1
A W	-28 -14 39 -16 -17
A X	-2 -1 4 0 -4
A and	-1 -1 -2 -1 -1
A at	-1 13 -3 0 0
A because	5 -4 6 0 0
A can	-1 -21 -23 -4 -4
A does	-1 0 -5 -4 0
A has	-13 -8 20 17 -3
A if	0 0 -2 -2 0
A in	-2 -5 -3 -12 -1
A is	25 -26 -26 13 8
A may	1 -15 -19 8 -5
A not	-25 -5 42 -3 -5
A of	-4 0 13 -4 14
A on	-2 -3 7 -1 -1
A so	0 26 -4 -1 -1
A the	14 -14 35 -1 17
A they	-8 -1 -4 -10 -1
A to	26 -1 -6 -1 -1
A will	6 -52 -43 13 -7
A would	-1 -20 -27 4 -1
A you	0 -9 -4 -1 -1
A&F	-33 -25 95 11 -1
A&W	-127 -42 141 -28 -27
A, nobody	-43 -21 101 -39 -10
A…#	22 -3 -12 -4 -1
A…9	-6 -16 -8 -1 -1
A…:	-1 5 -3 -1 0
A…A	10 -6 4 -6 -8
A…D	-43 45 62 3 -17
A…E	-56 25 59 -35 -26
A…F	-35 -10 32 -5 1
A…H	-7 -13 37 -7 -11
A…M	3 -20 3 -11 -2
A…N	-11 -17 23 -3 -22
A…O	25 -6 -10 6 -1
A…P	-16 -1 23 -3 -4
A…Q	17 0 4 29 -5
A…R	3 8 23 -7 9
A…S	-11 -9 21 -15 -7
A…T	16 20 29 -27 -12
A…W	-85 -17 111 -7 -16
A…X	-12 -45 9 -3 -21
A…^	3 -3 -6 -3 0
A…because	-1 -11 12 -5 -1
A…has	-44 9 20 12 -5
A…if	-2 -1 -7 -4 -1
A…is	63 21 -58 -1 2
A…it	-35 9 46 -3 -3
A…may	-11 -7 -25 -2 -5
A…not	-16 -7 75 -14 -14
A…our	-52 -2 46 12 -4
A…we	-5 -2 15 0 0
A…will	5 -32 -56 10 -8
A…would	-1 -35 -20 3 -5
A…you	-3 -16 3 -3 -4
A…your	-7 -4 -6 -7 -12
D	48 -41 -104 -83 -43
D #	-18 -3 -7 -1 -1
D .	15 -25 -24 2 -10
D 9	-15 -7 -6 -5 -2
D >	36 -53 17 -4 -6
D A	-53 -10 -4 1 -4
D D	90 -30 -50 18 -19
D E	5 -48 5 -11 -12
D F	133 -23 -83 13 -12
D H	-78 -9 40 -20 -8
D M	47 -10 -7 -33 -4
D N	36 31 0 -11 -4
D O	1 -4 0 1 0
D P	-23 -2 21 -3 -4
D Q	36 -7 -12 13 -5
D R	-36 43 -7 63 -9
D S	-30 -1 6 0 0
D T	47 -60 -8 -13 60
D W	-56 -2 -27 -9 -2
D X	25 -22 8 0 -3
D a	-56 7 30 -5 -2
D and	-29 -5 -9 -7 -4
D at	-17 -85 -2 -5 -4
D be	7 -2 -1 0 0
D because	-5 3 -20 12 0
D but	-28 0 0 0 0
D by	-44 27 39 -3 -2
D can	-23 -25 -3 -6 -2
D does	32 -4 -4 0 -1
D for	-5 7 -4 -3 -4
D has	26 -7 11 -25 5
D if	-24 0 0 0 0
D in	39 -27 -20 -20 -11
D is	55 -3 9 -32 -2
D it	-14 -1 18 -3 0
D may	-4 -11 -2 24 -4
D not	28 -1 -1 0 0
D of	-102 -20 -21 -13 -25
D on	47 25 -17 1 -2
D please	-3 0 0 0 0
D so	-42 28 18 -10 -2
D the	47 -15 -26 -9 16
D to	39 23 -48 -9 -5
D will	21 15 0 -3 -3
D with	1 -3 -15 21 -2
D would	-29 -33 -8 -3 -2
D you	0 20 0 -3 -1
D your	-25 -1 19 -5 -3
D&F	56 -44 -37 30 -18
D&O	-57 -11 -9 44 -5
D&Q	66 18 56 5 -15
D&R	1 46 -7 4 -2
D, nobody	52 -78 -25 -46 -26
D…#	-39 -5 -7 -6 -2
D…9	-5 16 -10 -11 13
D…:	5 49 -1 -5 -2
D…A	-2 -7 -61 40 -6
D…D	152 -46 -76 -38 -18
D…E	28 -31 22 -21 -9
D…F	96 -6 -7 58 -23
D…H	-20 -11 64 -33 -27
D…M	19 -12 -22 -47 -9
D…N	-29 -21 -24 -37 -6
D…O	30 -10 -1 20 -1
D…P	66 1 -49 3 -15
D…Q	38 -12 -3 -16 -6
D…R	10 37 -36 21 -19
D…S	-2 5 2 -7 -3
D…T	23 43 -46 -29 31
D…W	12 -24 1 -11 12
D…X	-34 -14 27 -2 14
D…because	-79 -9 13 35 -4
D…has	59 -31 58 -17 -2
D…if	-13 -3 4 -1 0
D…is	-74 -40 11 -34 -33
D…it	25 -29 23 -4 -5
D…may	19 8 -5 14 12
D…not	141 -47 -7 -15 -9
D…our	-46 -5 5 -12 -5
D…we	6 -10 0 -5 -1
D…will	4 11 -1 -4 -4
D…would	-35 -33 52 6 -3
D…you	-3 5 -2 -4 -2
D…your	-10 -8 19 -12 -8
E	-26 8 -94 -22 -26
E .	-31 -8 2 -12 -5
E 9	0 -1 0 -2 -1
E >	-28 -58 -15 -2 -39
E A	-2 9 -8 -5 -1
E D	-29 0 -2 -5 21
E E	-44 -69 -23 -28 31
E F	45 -6 4 -7 50
E H	36 -41 -19 -12 -15
E M	38 -23 -2 -14 24
E N	-7 -35 15 -10 11
E O	50 -3 -6 43 -1
E P	21 -20 4 1 19
E Q	-40 7 -18 16 -9
E R	-1 -15 3 -8 8
E S	-6 15 1 -2 -1
E T	18 -13 14 -22 -16
E W	-5 -1 13 -1 17
E X	-18 -26 -6 -2 20
E a	-7 -46 13 -19 -8
E and	29 -4 -2 -11 1
E at	-12 7 0 -12 -3
E be	0 -3 0 -1 -1
E because	-23 5 -3 9 -1
E by	-14 3 12 -7 -6
E does	0 5 0 0 -6
E for	-10 40 -8 -3 -3
E has	29 -1 -5 -1 -1
E if	24 -16 5 11 -1
E in	-11 0 -13 -9 -12
E is	13 -2 57 -8 -21
E it	-12 60 4 -6 -8
E not	-2 52 -7 -2 -2
E of	-23 26 3 -1 -4
E on	-6 -23 -6 -2 -3
E our	-30 -12 8 -8 -3
E so	40 -31 -4 -12 28
E the	-17 6 -7 -2 -16
E to	35 50 -13 -13 15
E we	0 2 0 0 0
E which	20 0 16 0 -2
E will	0 49 0 0 -1
E with	-77 -37 21 -13 12
E you	-7 13 9 -2 -5
E your	23 -8 -9 -5 -10
E&R&T	14 -41 -13 31 -30
E&T	-9 5 -62 66 6
E, nobody	8 109 16 -55 -5
E…#	33 -6 -6 12 -5
E…9	1 -42 -2 -8 -8
E…:	-15 30 -3 -15 -10
E…A	22 47 40 6 -5
E…D	-88 -67 49 2 31
E…E	0 -30 6 -28 24
E…F	-12 3 37 -16 36
E…H	-74 4 45 -8 24
E…M	31 -33 34 -7 21
E…N	52 -15 -9 36 10
E…O	64 -7 -11 12 -4
E…P	30 -31 -2 7 -8
E…Q	-61 -8 32 31 -1
E…R	-24 15 28 -36 -7
E…S	8 17 5 2 -5
E…T	-38 74 -24 -42 42
E…W	4 -6 13 7 14
E…X	-3 -78 -1 -11 5
E…^	-2 -1 -4 -1 -1
E…because	-21 24 -9 4 -11
E…has	45 20 -9 17 -6
E…if	24 -23 -11 7 -4
E…is	34 15 44 -7 -31
E…it	11 40 -17 -14 -17
E…may	7 -1 -4 11 -2
E…not	-55 26 19 6 19
E…our	12 -3 6 11 -7
E…we	-1 -3 15 10 -1
E…will	-6 51 -3 -11 25
E…would	-1 -12 21 -1 -5
E…you	12 0 21 -13 21
E…your	32 -14 -14 -11 7
F	-6 -64 10 2 -19
F .	2 -14 -14 67 16
F >	85 -34 -82 -34 -32
F A	-4 0 -12 46 0
F D	-34 0 -23 -1 -6
F E	-1 -5 28 19 -5
F F	1 -5 -3 -3 0
F H	-22 -8 -8 -9 -7
F M	40 0 26 29 -3
F N	-3 -2 24 -6 -22
F O	42 0 0 39 -1
F P	1 0 2 0 0
F Q	35 -3 -1 14 -1
F R	8 3 -7 1 -2
F S	-11 0 4 -1 0
F T	-8 -5 21 27 -1
F W	15 -5 -2 -2 0
F X	10 0 2 0 -2
F a	-11 -1 19 -10 -1
F and	-4 -1 -11 -1 16
F at	16 -3 8 -9 -1
F because	47 19 16 22 -4
F but	33 -1 0 -2 -1
F by	-69 21 45 -8 -1
F for	-6 6 2 12 -2
F has	-6 -5 -10 11 10
F if	15 0 -2 -1 0
F in	55 -14 -17 4 -6
F is	2 34 10 -16 5
F it	-3 -2 16 -1 -2
F may	-2 -2 0 -1 0
F my	16 -8 -8 -13 -1
F of	-24 -4 26 -3 61
F on	10 -5 -5 -40 -1
F our	9 0 -8 -3 -1
F so	-32 -30 -2 10 -1
F the	-10 -3 37 -33 -12
F to	33 -22 24 -10 -3
F which	-10 0 18 -1 0
F will	-10 41 -4 -1 -1
F with	29 0 -4 -5 -2
F would	0 24 -5 -1 0
F your	12 -2 -11 -4 -5
F, nobody	107 -33 -30 59 27
F…#	-9 0 -1 -1 -1
F…9	54 0 -2 -6 -3
F…:	13 31 -1 -2 -3
F…A	-9 -8 21 33 4
F…D	51 -14 -25 -6 2
F…E	12 34 22 -8 -5
F…F	75 -17 33 -12 -5
F…H	-17 -22 65 5 41
F…M	27 -3 10 16 -8
F…N	19 -4 -11 -19 -20
F…O	34 -1 -3 -20 -3
F…P	29 -1 -2 8 2
F…Q	-10 -3 -2 0 15
F…R	13 -14 22 -18 10
F…S	2 -9 0 9 -1
F…T	2 22 -8 -5 -6
F…W	-25 -6 -3 -11 3
F…X	-13 -4 21 -4 9
F…^	3 0 -1 17 -1
F…because	14 2 18 25 -5
F…has	-48 -18 -47 7 26
F…if	40 -7 -3 10 -1
F…is	3 14 4 1 -4
F…it	12 -5 1 -2 4
F…may	26 -3 0 -5 0
F…not	-17 33 -3 -1 0
F…our	-28 -1 11 -11 5
F…we	21 -2 -2 -7 6
F…will	-12 35 -7 -1 -1
F…would	-1 23 -5 -1 -1
F…you	-7 -9 0 -4 0
F…your	-3 1 3 -6 6
H	-44 -71 -79 -48 -49
H #	-2 -3 0 -7 -3
H .	2 27 -31 -14 47
H 9	-11 -3 -2 -10 -5
H >	-40 -10 -59 -7 -22
H A	-10 34 22 -2 -3
H D	-28 -10 30 -11 -7
H E	3 52 26 -14 -5
H F	55 -4 -22 -10 -4
H H	40 -24 -35 -14 -11
H M	13 0 -9 -7 -1
H N	42 -43 2 -15 -12
H O	-4 0 0 -1 -2
H P	30 -1 -27 -1 -3
H Q	6 -7 15 23 -1
H R	8 -12 19 13 -3
H S	9 -2 -2 0 0
H T	-8 -14 35 -20 -10
H W	2 -1 2 -2 -2
H X	-11 -2 28 0 -1
H a	64 -4 -6 -2 -1
H and	8 -6 -1 -1 -1
H at	-15 8 -5 -3 -2
H because	-1 -7 -3 -4 -1
H by	-5 -15 -16 -5 -3
H can	-8 19 -12 -1 -1
H does	-3 0 -4 -1 -2
H for	-4 -8 -5 -4 -5
H has	32 -4 -46 -2 -5
H if	-1 -6 -1 0 0
H in	-61 6 13 -5 -6
H is	-42 -62 -24 -22 -12
H it	-11 -24 14 0 -1
H may	-22 11 -5 -4 -3
H not	-3 -5 -6 -2 -3
H of	-17 -18 -9 6 12
H on	7 7 -6 -1 -2
H so	-8 4 -4 -2 -2
H the	-87 -12 31 -5 -4
H to	-6 11 3 -2 -1
H will	-21 -6 -2 -3 -5
H with	-6 -1 11 -2 -1
H would	-11 -56 39 -2 -1
H you	-1 -3 0 -1 0
H your	-2 0 0 -1 -1
H&D	-50 19 32 18 -31
H&M	19 -17 1 56 -10
H, nobody	3 -49 3 -31 -22
H…#	-7 -5 -2 -8 -4
H…9	12 -15 -5 -12 -7
H…:	-9 -34 -2 -3 -3
H…A	5 55 -11 -8 11
H…D	80 -55 -37 -26 -22
H…E	13 25 21 -15 1
H…F	37 -14 -13 -22 -15
H…H	-33 -61 -2 -38 -35
H…M	-11 -7 17 -16 -2
H…N	-22 -27 -25 -21 -28
H…O	6 -1 -2 18 -3
H…P	11 -14 -12 6 -8
H…Q	11 -9 -8 -5 -3
H…R	98 16 -22 -8 7
H…S	1 17 1 4 -2
H…T	-46 22 7 -34 -28
H…W	57 -10 1 -9 -7
H…X	19 11 -1 -1 16
H…^	-2 -3 -6 -1 -2
H…because	6 29 -36 -11 -3
H…has	50 2 4 6 -8
H…if	-10 -8 -2 -2 -1
H…is	-20 -19 -45 -37 -2
H…it	-1 0 1 -1 -5
H…may	-50 -7 -8 -6 -6
H…not	-13 -17 -24 -1 -14
H…our	17 -13 58 5 -2
H…we	-2 11 -1 -1 -1
H…will	-23 -44 -6 -4 -6
H…would	-11 -57 37 -3 -1
H…you	-12 -6 -5 -3 -7
H…your	-27 -10 -7 -4 11
M	168 -100 -71 -7 -43
M #	-22 -4 0 -8 -2
M .	6 -9 -13 -28 -2
M 9	14 -4 0 -3 -1
M >	84 -14 11 35 -10
M A	-35 -1 5 -6 -2
M D	58 -8 -7 27 -7
M E	65 -16 -6 -9 -4
M F	43 -4 -18 -31 -8
M H	34 -4 -11 44 -1
M M	2 -1 -5 33 -4
M N	33 -5 -27 4 -1
M O	-69 -1 -5 20 -2
M P	24 -9 -13 -7 -2
M Q	-6 -1 -1 29 -7
M R	25 0 -3 -31 -5
M S	15 0 -1 -1 0
M T	-14 -14 -2 -9 29
M W	9 -1 -2 -17 -1
M X	16 -6 -14 -2 -2
M and	36 -2 -1 8 -2
M at	0 0 0 -6 0
M because	3 -2 0 -14 0
M by	6 -1 -3 -2 0
M does	14 0 -3 0 -1
M for	46 0 -2 -1 0
M has	-16 0 4 -3 -2
M in	-14 8 -2 -11 -2
M is	33 -3 5 -2 -11
M may	-80 -3 -1 -3 -1
M not	-5 -4 -1 -3 -1
M of	-47 0 -7 -11 -3
M on	40 0 -3 -21 -1
M so	-23 -16 -1 -25 -1
M the	-7 0 12 -5 -1
M to	-30 0 1 -1 0
M with	44 -1 -12 24 -1
M&F	21 3 -39 42 -28
M&R	55 -32 -17 4 -13
M, nobody	76 -69 -17 2 -16
M…#	-9 -5 0 2 -2
M…9	7 5 -5 -7 -2
M…:	-6 15 0 -2 0
M…A	42 8 -27 -13 -2
M…D	6 -13 -19 28 -12
M…E	21 -6 -10 -16 -8
M…F	46 -6 -46 53 -18
M…H	-64 -4 -9 7 -4
M…M	74 -13 -28 12 -9
M…N	-44 2 -19 -1 -7
M…O	-47 -1 -6 10 -2
M…P	21 -6 -16 -2 -2
M…Q	17 13 -9 -55 -2
M…R	58 -10 0 12 -10
M…S	-1 0 -1 9 0
M…T	-6 -5 0 29 25
M…W	61 -2 0 -17 -2
M…X	-56 0 13 -3 -3
M…^	-8 -11 -5 -11 -1
M…because	-27 -6 -5 -19 -1
M…has	-8 -1 4 -7 -2
M…if	-16 0 0 -1 0
M…is	46 -7 -3 -60 -16
M…it	13 0 2 0 0
M…may	-35 -4 -4 -18 -1
M…not	-3 -5 -9 0 -4
M…our	8 0 0 28 0
M…we	9 0 -1 -3 0
M…would	0 -1 0 -2 0
M…you	-23 -1 -1 -8 -1
M…your	-32 -3 -3 -6 -2
N	-68 -91 -83 -91 -81
N #	0 -2 0 -13 -1
N .	-84 -9 16 -14 -7
N >	5 -4 12 -53 -27
N A	-6 0 -3 -1 7
N D	-3 27 -11 -6 2
N E	37 9 -9 8 -3
N F	38 -2 -23 14 -5
N H	-8 6 -17 -13 -5
N M	4 -3 -3 -34 -4
N N	-13 -28 -9 -13 -6
N O	0 0 0 24 -1
N P	0 0 -6 -2 10
N Q	-15 25 -1 20 -1
N R	-25 17 -9 41 -2
N S	25 0 -5 0 -1
N T	-12 -41 12 13 -4
N W	2 -1 -22 -2 -3
N X	0 8 0 -1 10
N a	-35 -28 -15 -20 -5
N and	8 32 25 0 16
N at	-20 -57 -5 17 -9
N because	-21 -3 -4 -13 -2
N but	26 0 -1 -1 0
N by	16 8 -24 -5 -2
N for	7 2 -12 47 -5
N has	-3 -1 -2 -9 -4
N if	0 19 11 0 0
N in	4 -6 7 0 22
N is	23 -40 -5 -6 -9
N it	0 -2 2 -1 0
N may	6 -9 -4 6 -2
N of	3 -50 0 -2 -2
N on	12 21 -4 10 -2
N our	-6 4 -3 -1 -1
N so	52 90 -15 19 -12
N the	-10 -22 12 -1 34
N to	-76 4 -7 24 -4
N will	-1 -35 -7 3 -1
N with	-2 -15 -1 -1 -1
N would	0 -35 0 -1 0
N you	-1 -26 -1 -1 -2
N your	37 13 5 -5 -9
N&D	26 10 -44 19 -38
N&M	77 -25 -29 21 -15
N…#	-21 -6 -1 -15 -2
N…9	-11 -7 -3 -4 -3
N…:	-18 -36 -1 -7 -3
N…A	11 1 -18 12 3
N…D	-14 23 -12 29 -14
N…E	11 -36 0 -26 9
N…F	52 -19 -15 -7 -15
N…H	32 -8 -41 -11 19
N…M	43 -10 1 55 -5
N…N	-4 -31 -6 7 -14
N…O	0 -3 -7 19 -1
N…P	12 10 -16 -3 7
N…Q	-10 -30 -16 38 -4
N…R	-15 21 -10 -15 -10
N…S	16 -11 -11 -8 -3
N…T	-37 13 -13 9 -20
N…W	12 -3 -21 3 15
N…X	-17 -28 23 -5 6
N…^	3 -1 -1 -3 -2
N…because	12 18 5 -19 -5
N…has	36 -1 7 -10 -4
N…if	0 55 5 -2 -1
N…is	25 41 7 9 -17
N…it	0 29 -1 -3 -5
N…may	-7 -11 15 -1 13
N…not	-2 0 22 -3 -3
N…our	29 1 -9 20 -2
N…we	0 -11 -3 0 -1
N…will	-1 -14 -10 -4 -2
N…would	0 -22 18 -1 -1
N…you	-28 1 15 -9 -4
N…your	41 5 4 8 -13
O	-12 -27 -52 230 -38
O .	37 -12 -9 -4 -3
O >	-35 -20 -12 61 -8
O D	-5 -3 -2 -4 -1
O E	-2 -3 0 6 0
O F	-9 0 -1 4 0
O N	-15 -1 -2 63 -2
O O	-9 -6 0 25 -2
O Q	-22 -7 -11 28 -4
O R	-1 45 0 -5 0
O W	-15 0 0 22 -1
O X	6 22 -1 -23 -2
O at	0 -2 0 19 0
O by	-2 0 -1 0 0
O has	-2 -11 0 4 0
O in	-21 -12 -1 24 -2
O is	-11 -4 -1 55 -3
O of	-3 -3 -1 37 -4
O the	-24 -4 -4 73 -1
O to	23 -4 -4 -3 0
O will	0 -17 0 -13 0
O, nobody	12 0 -27 107 -22
O…A	27 -2 -13 -1 0
O…D	15 -1 -2 -10 -2
O…E	-4 -17 -2 38 0
O…F	-40 -1 -3 40 -3
O…H	-17 -1 0 -1 -1
O…M	57 -2 -5 -38 -4
O…N	-21 -4 -2 27 -1
O…O	-27 -17 -7 115 -5
O…Q	-24 -16 -14 21 -5
O…R	-23 23 -1 22 -1
O…S	-8 0 0 12 -1
O…T	5 13 -3 45 -2
O…W	-15 -1 0 22 -1
O…X	-1 18 0 -13 -1
O…has	-10 -11 -1 14 -1
O…is	-4 -4 -1 3 -4
O…may	0 -1 0 2 0
O…will	0 -18 0 -13 -1
O…your	0 0 0 19 0
P	-56 -89 44 -74 -30
P .	32 -1 3 -2 -3
P >	-57 -22 -18 -15 -21
P A	-3 0 9 -1 0
P D	22 -1 3 -1 -3
P E	-19 -10 3 -3 -4
P F	-8 0 32 -2 -4
P H	33 0 -22 0 -1
P N	0 -13 65 -1 18
P P	4 -1 23 -2 22
P R	26 -1 -6 0 -1
P S	-18 0 -3 0 -1
P T	-23 -11 18 -1 -6
P W	-20 0 18 -1 -2
P X	4 -1 11 -2 -2
P a	4 0 -2 0 -1
P at	-1 -1 -3 -1 -1
P be	-4 -1 -3 -1 -4
P because	1 -1 14 -1 -1
P can	-1 -4 -8 -2 19
P for	0 -8 -6 -1 -4
P has	4 -3 -14 5 -10
P in	10 8 20 -2 -4
P is	-22 -3 -14 -5 -11
P may	12 0 7 -4 -3
P not	-4 0 -6 -1 -2
P on	-7 -1 -17 -1 -2
P so	0 -4 0 0 -1
P the	-9 -7 7 -1 -8
P they	-4 -5 8 -6 -1
P to	15 -2 -11 -1 -2
P will	-8 -9 -6 -6 12
P would	-2 -8 -14 -7 -2
P you	0 -1 -6 -1 -3
P&D	19 10 -21 -7 11
P&M	30 -9 3 -11 -7
P…A	10 -2 -14 -4 -3
P…D	-39 -11 8 -3 -7
P…E	-22 -14 -7 -11 -18
P…F	-2 -2 58 -8 -7
P…H	10 14 -4 -10 -12
P…M	-4 0 13 0 -1
P…N	-24 -25 53 -12 21
P…O	0 -1 -3 -1 -1
P…P	1 -3 19 -6 10
P…Q	-2 -8 -10 -1 -1
P…R	14 -33 13 -3 -6
P…S	-22 -2 -24 -5 -3
P…T	-38 -21 31 -7 -13
P…W	-4 -2 26 -2 -4
P…X	-10 -8 17 -3 -15
P…because	8 -31 5 -12 -10
P…has	5 -23 -11 -5 -1
P…if	-9 0 -3 -1 -1
P…is	-21 -6 -1 -4 -17
P…it	14 -11 1 -1 -9
P…may	9 -1 4 -6 -3
P…not	-10 -1 1 -3 -4
P…our	9 -1 -12 -1 -1
P…we	0 0 -4 0 -1
P…will	-10 -10 -12 -6 12
P…would	-3 -9 6 -7 -3
P…you	-2 -5 -13 -2 -7
P…your	-3 -14 -10 -1 -4
Q	-36 -10 -8 60 -48
Q .	-11 -1 -7 62 -1
Q >	-12 -33 -17 86 -23
Q A	-40 -6 -4 30 -1
Q D	20 -4 -7 2 -5
Q E	9 -1 -1 -5 -2
Q F	15 -1 0 -7 -1
Q H	-38 -2 23 -5 -1
Q M	14 0 -1 -20 0
Q N	-9 10 0 -4 0
Q O	-23 -10 -6 5 -5
Q P	0 0 -11 -1 6
Q Q	-29 -13 -16 90 -10
Q R	-7 -7 1 6 -1
Q T	-2 9 4 -10 -1
Q X	0 0 -1 -1 6
Q a	6 -1 13 73 -2
Q and	-15 -12 -2 29 -1
Q at	-15 0 -1 -2 0
Q because	-2 -7 -3 -7 -2
Q by	-15 1 7 1 0
Q for	-1 0 -1 3 0
Q has	-3 -3 -1 17 -1
Q in	48 -1 -6 18 0
Q is	23 -25 -9 54 -6
Q of	6 -3 -5 -22 -6
Q on	16 -2 -4 -2 -1
Q the	1 -1 2 -47 -4
Q to	-9 -17 -6 10 -3
Q which	-1 -1 -42 -10 -1
Q will	-1 -5 0 -1 0
Q with	20 0 -3 -3 -3
Q your	-1 0 0 -6 10
Q, nobody	-31 -61 -16 42 -34
Q…9	-13 -1 0 -2 -1
Q…A	-47 -7 -7 42 -1
Q…D	-2 -22 -22 80 5
Q…E	51 3 -4 19 -5
Q…F	-9 -10 -7 15 -7
Q…H	-36 -9 16 10 -6
Q…M	31 0 -5 8 -4
Q…N	23 -6 2 4 -2
Q…O	-31 -12 -7 41 -9
Q…P	1 -1 -12 9 3
Q…Q	-43 -24 -36 123 -18
Q…R	-14 -21 -16 36 -2
Q…S	9 -2 -2 8 -1
Q…T	-8 -2 0 5 -2
Q…W	32 -1 -18 7 -3
Q…X	-1 -7 -1 28 -6
Q…because	29 -10 -13 9 -3
Q…has	13 -1 5 41 -1
Q…is	10 -28 -27 55 -9
Q…it	-1 -11 -14 -1 0
Q…may	7 -9 -1 -16 -1
Q…not	8 -2 -1 -4 -1
Q…our	32 0 -3 51 -3
Q…we	2 -2 0 10 0
Q…will	-1 -10 0 -2 0
Q…you	-1 -3 -2 -3 -1
Q…your	-2 -2 -3 -4 8
R	-39 21 0 -36 -54
R .	111 -51 2 19 -2
R >	3 -17 -37 -73 -18
R A	27 15 -9 0 0
R D	-117 34 2 -3 -2
R E	-3 3 -11 -7 -10
R F	-12 -3 -25 69 15
R H	40 6 -9 -2 -1
R M	-22 0 0 -1 0
R N	41 -15 -9 -4 -2
R Q	-4 4 -4 19 -1
R R	58 -91 12 -9 -8
R T	-53 7 -8 -20 -12
R W	6 -4 -1 0 0
R X	6 -18 5 -6 28
R a	-43 -4 -1 -15 -1
R and	9 -16 -1 -1 -6
R at	-9 49 -8 -5 -4
R because	-2 13 -2 -4 -5
R but	-1 -2 0 -1 0
R by	11 23 -6 -13 -6
R for	-9 -46 -2 -2 -2
R has	-8 -2 2 1 0
R in	-15 90 -11 -27 -5
R is	-70 79 -10 -16 -4
R it	-16 -30 -12 -2 -2
R may	0 0 -7 -2 0
R not	0 8 -1 0 0
R of	28 23 -3 20 31
R on	-37 8 9 -4 -3
R our	24 22 6 -8 0
R so	7 10 -6 -7 -6
R the	-51 -25 52 -17 -7
R to	34 -3 -25 31 -4
R which	-6 -7 0 -4 0
R will	-4 54 0 0 0
R with	-4 -4 6 -3 -2
R would	0 6 0 -1 0
R your	24 -18 -2 -2 -1
R&T	10 42 17 -34 -40
R, nobody	35 55 -64 -7 -17
R…#	-29 -13 -6 -7 -1
R…9	12 42 -4 -5 -4
R…:	-12 40 -3 -13 -6
R…A	76 3 -12 10 14
R…D	10 -15 1 -5 10
R…E	53 68 2 8 -12
R…F	31 18 -9 69 12
R…H	42 45 -31 -11 -6
R…M	-16 -17 -11 -29 -2
R…N	10 2 18 -6 -7
R…O	34 16 -1 8 -2
R…P	19 -12 -4 -2 -6
R…Q	11 1 -8 12 -2
R…R	-8 43 -23 -24 -19
R…S	7 14 -9 -5 0
R…T	-1 82 -42 -55 -14
R…W	17 -5 0 -9 -1
R…X	-46 0 6 -10 33
R…^	-7 -4 0 -1 0
R…because	-40 11 -5 -8 -7
R…has	37 -12 -1 -6 -1
R…if	-1 4 0 0 -1
R…is	-18 23 1 -24 -10
R…it	3 -27 -16 -4 -7
R…may	14 -11 -7 -6 0
R…not	2 6 14 -3 -7
R…our	39 7 1 -8 -1
R…we	-7 -20 15 16 -1
R…will	-8 14 -2 15 -2
R…would	0 14 -5 -1 0
R…you	-12 -16 10 -2 -4
R…your	26 -13 -3 -3 21
S	-62 -69 -40 -17 -55
S .	-3 13 -8 -4 -1
S 9	-1 -1 -1 -1 -6
S >	-7 13 -8 -25 -10
S A	25 0 17 -4 0
S D	47 -1 -1 -1 0
S E	-1 -23 -2 -3 -1
S F	-18 -7 -4 -3 -1
S H	18 -1 -8 0 0
S M	45 -3 -5 -2 -1
S N	9 -1 -2 -2 -1
S P	0 -2 -1 0 -1
S R	-2 -2 0 0 0
S S	-3 -3 -6 -1 0
S T	-3 -26 -3 -4 -2
S W	0 0 -3 -1 0
S X	0 0 -2 0 -1
S a	22 -3 -1 0 0
S and	0 3 0 0 0
S at	7 -6 -3 -2 -1
S because	0 10 0 0 0
S by	-21 -10 -9 -1 0
S does	-7 0 11 0 0
S for	-2 5 -7 -6 -3
S in	-10 -15 -4 2 -1
S is	-18 -2 -5 -10 -2
S our	-4 -1 18 -3 -4
S so	0 -10 -9 -1 -1
S the	-10 -2 0 18 -2
S to	5 -19 1 -10 -2
S which	0 -16 0 -2 -4
S with	-16 0 -3 0 0
S would	0 41 0 -1 0
S you	0 -26 -2 -1 -1
S your	9 -1 -5 0 0
S, nobody	-2 -37 -12 -3 -16
S…9	-3 -12 -1 -2 -7
S…:	0 -2 -1 -1 0
S…A	-11 -6 20 -6 -1
S…D	66 22 -6 6 -1
S…E	10 1 -16 -12 -9
S…F	-31 -10 6 14 -2
S…H	-19 -8 -10 2 -4
S…M	55 -4 -9 9 -1
S…N	15 -20 -13 -10 -4
S…O	-7 -1 -5 9 0
S…P	2 -2 8 10 0
S…Q	-14 0 15 -5 0
S…R	15 22 7 -7 -2
S…S	-6 -11 2 -10 -4
S…T	-5 -32 -12 -12 -3
S…W	-26 -2 -15 -8 -1
S…X	-3 -3 8 -3 -11
S…because	1 2 15 6 0
S…has	-5 -1 -1 5 -5
S…if	0 -13 -4 -5 -7
S…is	-10 -6 -8 -17 -10
S…it	-3 -3 -10 -6 -1
S…may	-2 -1 -1 14 0
S…not	-7 -5 4 -2 -1
S…our	-8 -2 1 -3 -3
S…will	-1 -6 0 -3 -1
S…would	0 41 0 -1 0
S…you	-1 -24 -10 -1 -2
S…your	8 -3 -3 -3 -8
T	-73 41 3 -56 -47
T .	-59 -25 -16 27 -5
T 9	-1 -6 0 -1 -1
T >	-108 31 -79 -27 6
T A	-11 -28 15 -30 12
T D	54 5 -18 -14 11
T E	26 60 6 -8 -4
T F	-17 -6 0 -1 0
T H	32 26 23 -10 -4
T M	4 -1 -3 -6 0
T N	52 -8 -4 18 -3
T P	-29 1 33 -1 -1
T Q	-14 -12 21 -10 -1
T R	32 16 -17 -12 -2
T S	-16 11 -5 15 -2
T T	-14 -14 -26 -32 -16
T W	16 -6 -6 -2 -1
T X	4 46 29 -2 7
T a	-7 60 7 61 -4
T and	-22 54 -8 -10 -7
T at	-10 11 -20 -6 -6
T be	0 4 0 0 0
T because	-42 -46 -22 -4 -3
T by	-2 -52 2 -6 -1
T for	-3 33 -7 -3 3
T has	-18 -11 -2 -4 -2
T if	3 19 0 -1 -1
T in	-14 -44 7 10 -1
T is	-16 -27 6 30 -6
T it	16 -31 0 -1 -2
T may	-2 0 0 -1 0
T of	37 -27 -6 -8 -4
T on	-21 -21 -14 -9 -5
T our	-8 -1 47 -1 -1
T so	-20 3 12 -8 -20
T the	-3 -28 -6 -7 -4
T to	-29 -39 14 -14 -3
T we	1 3 0 6 -2
T will	-1 -130 -4 -4 -1
T with	-5 2 -2 -4 5
T would	-1 9 -2 -1 0
T you	33 37 -7 0 -1
T, nobody	0 13 -54 -12 -12
T…9	-1 -5 -2 -3 -2
T…:	-6 -109 -8 -8 -4
T…A	12 -18 4 -37 11
T…D	22 28 46 16 4
T…E	11 -16 -3 -41 -11
T…F	52 -17 54 0 -3
T…H	26 13 9 -2 -6
T…M	8 -6 10 23 -2
T…N	34 92 23 -17 -12
T…O	29 -4 0 -34 0
T…P	1 -13 16 8 -2
T…Q	17 -23 15 -12 -2
T…R	-5 -39 -23 -23 -4
T…S	-7 -36 -2 2 -2
T…T	-40 -64 -14 31 -23
T…W	-44 -11 6 -3 -7
T…X	-10 12 -3 -5 -11
T…^	3 -6 -1 24 -1
T…because	-30 -1 -4 -5 -4
T…has	6 2 -8 0 -3
T…if	-8 0 -1 -3 -1
T…is	-3 -5 -9 -2 -11
T…it	30 35 -5 -5 -4
T…may	-6 -27 17 -10 -1
T…not	31 -36 -6 -4 -4
T…our	34 16 29 -3 -3
T…we	2 37 -2 4 -4
T…will	-10 -75 -7 -13 -8
T…would	-2 11 -8 -1 0
T…you	12 37 -8 -1 -4
T…your	-1 2 7 -3 -1
W	31 -29 109 -36 -46
W .	6 -1 23 11 -1
W >	6 -13 4 -17 6
W A	-18 -1 33 -3 -1
W D	-28 -8 -11 -4 -1
W E	-30 -15 19 11 -5
W F	-15 -1 0 14 -2
W H	-25 18 -9 -1 -1
W M	-19 0 10 -2 0
W N	14 16 16 -2 -1
W P	-17 0 18 -1 -2
W Q	-15 -1 14 12 0
W R	-16 -14 13 -19 -2
W S	-23 0 9 -1 0
W T	29 -7 34 -3 -2
W W	-26 0 11 0 0
W X	0 0 -12 -1 -3
W a	8 0 -11 0 0
W and	-15 -11 -14 -1 -1
W at	-3 -4 -8 -1 -1
W because	44 -8 -12 -6 -1
W but	18 0 -1 -2 0
W by	-20 -6 26 -4 0
W for	-20 0 47 -1 -1
W has	-3 0 -2 0 0
W if	0 0 -7 -1 0
W in	82 -3 -18 -2 -1
W is	-9 0 3 -1 0
W it	0 0 10 0 0
W on	-29 0 -1 -2 0
W our	47 -3 -17 -2 -1
W please	0 0 -2 -1 -2
W the	-71 -3 58 -7 -6
W to	-16 -3 28 12 0
W your	2 0 3 -1 -1
W, nobody	-19 -34 52 -16 -11
W…#	-12 -6 -7 -5 -1
W…9	-3 0 -3 0 0
W…A	-21 -16 34 -5 -1
W…D	-29 -13 56 15 -11
W…E	-17 -21 1 -3 -4
W…F	-59 2 12 14 -4
W…H	-26 -8 12 7 -4
W…M	-64 0 0 5 -1
W…N	-43 7 38 10 -3
W…O	20 -3 0 -4 0
W…P	-17 0 24 0 -1
W…Q	-26 -1 24 17 -1
W…R	-7 -8 31 -18 -3
W…S	14 -1 -1 -1 -1
W…T	36 -8 35 -6 1
W…W	-17 -8 40 -3 -1
W…X	-5 -3 -14 -1 -9
W…because	33 -8 -13 8 -1
W…has	14 8 -6 -8 -1
W…if	0 0 -7 -1 0
W…is	9 -2 -22 9 -2
W…it	10 -5 6 -1 -1
W…not	-27 0 2 0 0
W…our	57 -4 -24 -5 -4
W…you	-1 0 11 0 0
W…your	-11 0 22 -2 -2
X	-15 5 41 -40 87
X .	-21 -19 50 -3 1
X >	-41 -14 1 -31 44
X D	1 5 -3 -6 -9
X E	-1 -2 -5 -4 15
X F	-41 -4 10 -3 57
X H	17 -3 -9 -3 11
X N	-4 -14 -9 -2 16
X Q	-3 -1 -3 2 -10
X R	-21 59 8 -1 23
X S	1 -1 -3 -1 -3
X T	-1 -27 -3 -3 5
X W	0 0 -4 -2 -1
X X	-7 -12 -14 -6 58
X a	52 -1 -1 -2 -8
X and	-26 -4 -19 -3 25
X at	-1 -18 2 -2 32
X be	-2 0 0 -1 0
X because	-10 -3 0 -2 -5
X by	0 -4 -5 24 -8
X for	-3 -34 -6 -2 47
X has	-4 0 -2 -4 -1
X in	-35 -11 -8 14 4
X is	-19 -3 -1 24 42
X of	31 36 -4 -1 -20
X on	0 0 0 0 -2
X so	0 -28 -4 -3 18
X the	-5 -23 -2 -7 -3
X to	-1 -4 4 -1 4
X will	-1 43 0 -6 -5
X would	0 20 0 0 -1
X, nobody	-48 9 14 -1 63
X…9	0 -32 -5 -1 -2
X…A	19 -14 -10 -2 37
X…D	33 24 -16 -7 43
X…E	30 5 -7 19 -13
X…F	-15 -3 -20 9 36
X…H	16 -11 -22 -2 34
X…M	10 -1 -2 1 -9
X…N	-11 10 -12 -7 54
X…O	-3 4 0 12 -7
X…P	15 -3 -2 -3 24
X…Q	-5 0 -5 -9 7
X…R	41 31 2 -8 17
X…S	-6 -1 7 -5 -4
X…T	17 37 8 -10 -3
X…W	26 -2 -11 10 18
X…X	-56 7 -26 5 151
X…because	-14 14 -4 -4 -14
X…has	-29 -13 7 -7 33
X…if	-1 19 0 0 0
X…is	18 11 -26 19 52
X…it	14 -4 -2 -2 -6
X…may	-5 0 -2 -4 14
X…not	-4 -1 11 -1 -15
X…our	-5 -9 -7 -11 3
X…we	-5 0 -1 -1 4
X…will	-3 58 0 -6 9
X…would	-1 4 15 -1 -6
X…you	-3 12 -4 -2 -15
X…your	-1 -3 -5 -5 3
^	6 -40 -31 -29 -10
^ .	-1 -2 -1 -1 -1
^ 9	18 -5 -6 -5 -4
^ >	-2 0 0 -2 -2
^ A	0 -2 -5 0 -1
^ D	-3 -8 -4 -3 -1
^ F	-44 -3 -2 -9 -4
^ H	-10 0 0 -1 0
^ Q	-1 0 0 18 -1
^ and	-8 -7 -4 -20 -3
^ has	15 -1 -6 -4 -2
^ is	43 -1 -3 -20 10
^ will	-3 -7 -1 -1 -1
^, nobody	-13 -20 -25 -21 -16
^…9	18 -5 -6 -5 -4
^…A	0 -2 -5 0 -1
^…D	17 -9 0 -5 -3
^…E	-13 -12 -9 -3 -2
^…F	29 -3 -4 -7 7
^…H	-18 -3 -1 -2 -1
^…N	-9 -16 -3 -3 -4
^…Q	-3 0 0 16 -1
^…R	-16 -3 -5 0 16
^…S	-2 -1 -2 -6 -2
^…T	-19 -5 -1 0 -1
^…W	-4 -3 -8 0 0
^…^	-7 -1 -8 -20 -3
^…has	15 -1 -6 -4 -2
^…is	29 -8 -5 -23 7
^…not	-2 0 -4 -1 -1
^…will	-3 -7 -1 -1 -1
^…you	0 -4 0 -1 -1
a	42 -42 -14 -32 -57
a .	30 -16 12 7 -17
a >	-43 -12 -8 -5 -2
a A	-54 -21 35 -29 4
a D	64 -28 -79 0 -24
a E	85 -31 27 -27 -28
a F	8 -33 32 25 -7
a H	-75 -33 -18 45 -18
a M	24 -8 -9 -38 -9
a N	0 -31 4 -30 -8
a O	-14 11 -5 47 -3
a P	-40 -17 101 -6 -9
a Q	-21 -18 15 0 -10
a R	-21 54 -16 16 -4
a S	8 -11 -11 5 -2
a T	-56 -2 -29 32 -14
a W	-2 14 -6 21 -2
a X	-25 7 17 -11 37
a ^	8 -5 -2 -2 12
a and	0 3 0 0 0
a be	-1 32 0 0 0
a in	-21 -1 0 -1 0
a is	-6 -1 0 -4 0
a of	63 -8 -13 -2 -4
a the	3 0 0 -1 0
a to	-4 25 -1 -1 0
a will	0 76 0 -1 -1
alarm	-10 -19 -18 -17 102
alarm+audience	0 -14 -2 -2 24
alarm+effect	0 -1 -5 -2 10
alarm+trouble	-3 0 -6 -2 22
allowed	150 1 -22 29 -10
allowed+audience	-20 -10 -6 -6 -4
allowed+blames_last	1 0 13 -1 -1
allowed+effect	0 15 1 -9 -5
allowed+future	-1 17 -6 -3 -1
allowed+mended	-1 -2 0 0 0
allowed+modal	-8 4 -1 -3 -1
allowed+seeming	-1 -5 0 -1 0
allowed+technical	-15 18 -1 -2 0
allowed+telling	-5 -2 -1 -1 -2
allowed+trouble	-6 -4 9 -5 -3
and	-43 22 -68 -35 12
and .	49 4 -4 2 -6
and 9	-10 0 0 -1 -1
and :	-12 0 0 -1 -2
and A	0 0 -5 0 0
and D	18 -6 0 -2 -1
and E	-2 -7 -12 -2 10
and F	-11 -11 11 -6 -2
and H	-2 -2 -4 0 0
and M	-10 -7 0 -1 -1
and N	-20 -10 -7 -15 7
and O	30 -3 0 -10 0
and P	15 0 0 0 -3
and Q	-1 -3 -2 15 -1
and R	13 -46 -22 -1 -1
and S	-1 -5 0 -1 -1
and T	8 28 -10 -2 -3
and W	2 0 9 -7 0
and X	-10 -4 -6 -2 47
and ^	-6 -4 -1 -20 -3
and a	-37 -14 -15 -2 -2
and be	-1 5 -1 0 0
and does	-1 0 18 0 0
and in	-18 0 0 0 0
and is	-20 -3 0 2 -5
and it	1 22 -1 -2 4
and on	-1 -5 0 0 -1
and so	-6 21 -2 -4 -1
and the	-19 22 -25 19 -4
and we	-4 0 -1 -2 -5
and which	6 0 0 0 0
and will	0 -3 0 0 0
and you	0 23 0 0 -1
at	-39 9 -68 -30 -20
at .	-5 3 -2 -2 -1
at 9	-13 16 -2 -1 -1
at :	7 -36 -10 -12 -7
at >	-5 -4 -1 -3 -3
at A	-1 10 -1 0 0
at D	8 0 -1 -2 0
at E	34 -12 -12 9 -1
at F	-5 0 24 -3 -2
at H	-10 9 -3 -2 -2
at M	-38 0 0 -10 -1
at N	-9 -1 0 0 0
at Q	7 0 0 1 0
at R	-10 -28 -15 -4 -3
at T	-9 -27 -34 0 -11
at W	-5 0 24 -3 -2
at a	-3 20 -14 -5 -4
at if	0 0 8 -1 0
at it	11 -1 -4 0 -3
at our	-29 -14 8 -4 0
at so	0 -2 0 0 -3
at the	-31 44 -20 17 17
at you	-4 2 -2 -7 -1
at your	-1 -2 -1 -1 -1
audience	-108 -62 -56 -24 -28
audience+avoid	-2 -1 -2 13 -1
audience+blame	0 0 13 0 0
audience+blames_last	34 -5 16 -2 -1
audience+blames_next	38 0 3 -1 -1
audience+doubt	0 0 0 -3 17
audience+effect	-17 -1 -30 -16 5
audience+future	11 36 -20 17 17
audience+mended	-4 22 -7 -2 -1
audience+modal	0 -4 -31 12 9
audience+over	0 -35 0 0 -3
audience+passive	-10 0 -2 28 0
audience+person	42 3 -8 0 -1
audience+seeming	0 -5 -3 -1 -2
audience+technical	-12 -4 4 13 -1
audience+telling	13 -1 -5 -7 -14
audience+trouble	-20 18 23 27 39
audience+trying	18 -4 -1 11 -3
audience+when	-1 4 -9 -5 13
audience+wrongdoing	-2 -1 24 -2 -2
avoid	-14 -10 -12 76 -11
avoid+effect	-16 -6 -1 36 -2
avoid+future	18 8 0 -6 -1
avoid+modal	-2 0 0 8 0
avoid+passive	1 -1 -1 -16 -1
avoid+telling	3 0 -1 6 0
avoid+trouble	-26 -2 -4 36 -3
be	9 0 -45 1 -61
be .	31 120 -20 -17 -3
be A	0 -4 -1 0 0
be D	-4 -12 0 -4 -1
be E	-2 4 15 34 -10
be F	15 -7 -9 -11 -4
be H	-27 -28 -8 -3 -3
be N	45 -19 -15 -19 -8
be O	-25 -8 -6 23 -1
be P	0 -1 -3 -3 -4
be Q	-42 31 -6 32 -6
be R	-33 35 -13 -36 -6
be S	-3 1 -1 20 -1
be T	21 -54 -17 0 -7
be W	32 6 -22 -4 -3
be X	-8 51 -6 48 -7
be a	-8 -32 17 -3 -1
be at	-3 -11 -1 -1 0
be because	-1 28 0 0 -1
be can	8 39 0 4 -1
be does	0 -23 -1 0 0
be in	48 42 16 -5 -10
be it	0 27 0 0 -1
be not	0 0 8 0 -1
be on	-1 19 -6 -1 -1
be the	1 0 -2 -1 -1
be with	-1 -38 -6 -1 0
be your	0 -7 -1 0 0
because	39 14 -1 -22 -36
because .	12 -7 -2 -6 -1
because :	-8 32 -1 -1 -1
because >	0 -11 -6 -1 -7
because D	-14 -10 0 0 0
because E	-2 -16 -12 -1 -1
because H	-30 -4 -7 -1 0
because Q	-10 0 -1 0 0
because R	-54 -4 -8 -13 -5
because T	3 -30 -12 -9 -3
because X	-1 13 0 0 0
because ^	-4 -1 -1 -2 -1
because a	16 -10 5 0 -3
because at	-3 -11 0 -1 -1
because by	57 -11 -1 -2 0
because is	-11 0 -4 13 0
because it	-6 9 0 0 -1
because my	9 0 -2 0 0
because of	33 -5 -12 -15 -3
because on	0 -3 0 0 0
because our	13 0 -2 -2 -1
because so	-9 -2 -4 -2 0
because the	44 72 -3 -13 -3
because they	0 -2 -2 0 0
because to	-12 -4 49 43 0
because we	1 19 0 -5 -1
because your	-1 -2 -1 -2 -2
because&D	17 19 21 35 -6
because&F	24 -19 8 5 -9
because&M	-19 -15 9 -40 -1
because, nobody	-71 11 9 -10 -10
because…9	25 -5 -2 -6 -2
because…:	-8 48 -1 -2 -2
because…A	-13 3 31 -10 -2
because…D	93 -11 -17 1 -2
because…E	35 12 6 14 -3
because…F	8 -3 -10 -17 -4
because…H	34 -2 26 8 -1
because…M	0 -10 15 -20 0
because…N	25 -11 4 -4 -1
because…O	4 -7 -3 8 -1
because…P	-4 -6 -1 11 0
because…Q	-35 -5 21 -8 0
because…R	-16 33 2 -9 -1
because…S	6 37 -2 -1 -1
because…T	2 -5 -8 -12 -3
because…W	-1 9 5 0 -1
because…X	-2 0 0 0 -1
because…^	3 -1 -2 -2 -1
because…because	1 5 0 -1 -1
because…has	27 -2 -6 9 0
because…if	25 -3 -2 11 0
because…is	53 9 -10 7 -1
because…it	-8 -2 -3 -1 -1
because…may	25 0 0 -1 0
because…not	24 -1 -2 0 0
because…our	-11 -1 14 -6 -1
because…we	-1 22 0 -5 -1
because…will	-1 -18 0 -2 -1
because…your	16 -2 -1 -2 -2
blame	-48 -7 95 -8 -4
blame+blames_last	-26 -1 52 -3 -2
blame+blames_next	0 -5 18 -3 0
blame+effect	-26 -6 50 -3 -1
blame+person	-1 -5 1 -3 0
blame+telling	-1 0 3 0 0
blame+trouble	-47 -6 80 -6 -3
blame+wrongdoing	-1 0 3 0 0
blames_last	-40 -13 53 -30 -15
blames_last+blames_next	46 -2 35 -5 -3
blames_last+cause	37 -2 -5 12 0
blames_last+effect	54 -13 -8 -24 -11
blames_last+future	-3 33 -8 0 0
blames_last+modal	-12 -1 -1 2 -3
blames_last+others	21 -1 7 -2 -1
blames_last+passive	-19 0 -3 32 0
blames_last+person	-5 0 10 0 0
blames_last+seeming	20 0 -7 0 -3
blames_last+technical	-14 -1 1 -6 -2
blames_last+telling	1 0 17 -1 0
blames_last+trouble	-15 7 18 -38 -6
blames_last+wrongdoing	-4 -2 -41 -17 -3
blames_next	46 -11 61 7 -6
blames_next+cause	35 -3 7 18 0
blames_next+effect	48 -9 20 4 -2
blames_next+future	4 -3 8 27 -1
blames_next+mended	0 9 0 0 0
blames_next+modal	26 0 0 -1 0
blames_next+others	11 -1 10 -2 -1
blames_next+technical	-46 -1 3 11 0
blames_next+trouble	10 -9 40 -15 -3
blames_next+when	-26 -1 -10 0 0
blames_next+wrongdoing	18 0 -14 0 -2
but	24 -13 -5 -10 -3
but the	27 0 -1 -1 0
but we	-10 -11 -3 -7 -2
but your	-24 0 0 0 0
by	-51 74 32 -22 -38
by .	7 -5 35 -13 0
by 9	-2 39 -3 -2 -1
by :	-16 -49 -4 -9 -3
by A	56 -4 13 0 0
by D	-15 -6 -2 -2 0
by E	-7 -4 0 24 -3
by F	-13 0 12 0 0
by H	-73 9 24 -8 -5
by P	-1 -1 -7 -2 -2
by R	-2 63 -4 -7 0
by S	0 -9 -1 -2 0
by T	-12 116 9 -20 -9
by W	-6 0 11 0 0
by X	0 -3 0 0 0
by a	25 25 2 -11 -6
by our	-13 0 12 14 0
by the	-9 -9 -45 -20 -5
can	-43 36 -73 -17 -3
can .	-4 -1 -12 -1 -1
can D	-1 -5 -3 -1 -1
can E	-3 12 -19 -3 -3
can H	-2 18 -6 -3 -4
can N	-5 15 -25 -4 12
can R	0 -5 0 0 0
can S	-2 -1 -22 -1 -1
can T	0 20 0 0 0
can X	0 -2 0 -1 -2
can be	-35 -21 -3 -8 -3
can so	-1 -7 -1 -1 -1
can to	8 39 0 4 -1
cause	19 -7 -5 44 -6
cause+effect	8 -1 9 20 -1
cause+future	-22 -1 6 16 -1
cause+modal	9 0 0 -1 0
cause+technical	-30 -1 3 18 -2
cause+trouble	33 -3 5 -14 -1
does	-20 21 17 -27 -17
does >	-26 12 0 -1 -1
does E	0 5 -1 -1 -1
does P	-1 -4 -5 -2 -14
does T	0 31 0 0 0
does X	-1 -4 -4 -2 -13
does by	0 -32 -1 0 0
does it	0 45 -1 0 0
does not	-14 -40 -9 -20 -2
does the	24 -1 0 -1 -2
doubt	-7 39 -2 -11 6
doubt+effect	-7 22 -2 -8 12
doubt+modal	-7 -4 -2 -8 12
doubt+seeming	-4 -4 -1 -4 -1
doubt+trouble	-1 0 0 -2 -1
doubt+when	0 43 0 -3 -6
effect	-78 -33 -77 -14 -53
effect+future	-4 121 -3 10 26
effect+mended	25 -104 -6 -16 -4
effect+modal	-17 -43 -41 2 -9
effect+others	-19 -1 16 -2 -1
effect+over	7 -43 -1 -3 -1
effect+passive	-3 -1 -1 35 -1
effect+person	-17 -16 9 -9 -1
effect+seeming	-7 9 -3 -6 -3
effect+technical	20 -13 16 -7 -3
effect+telling	-41 10 -7 4 -11
effect+trouble	-51 4 44 -13 25
effect+trying	4 -2 -5 34 -2
effect+when	-7 56 -10 -12 -14
effect+wrongdoing	54 -2 -24 -17 -2
for	-71 8 -16 -19 1
for .	-9 18 -1 0 -1
for 9	0 -26 0 -3 -1
for A	0 0 -3 -1 0
for D	-9 -23 -4 -2 8
for E	-7 -4 -16 -2 -1
for H	-3 20 -2 -2 -1
for N	-4 12 -6 -13 -3
for P	-3 -2 7 0 0
for Q	-3 -6 -8 -25 -2
for R	-3 6 0 0 0
for S	-2 -8 -4 -7 -4
for T	-16 -26 -6 -5 16
for X	-1 -12 -8 -2 -3
for a	3 -22 -13 20 -2
for it	-1 11 -1 0 -1
for our	-7 -1 0 24 0
for so	0 -4 -2 -1 -1
for the	-5 61 39 -11 1
for you	-7 11 0 -1 -1
for your	-1 -13 -8 1 -3
future	-45 125 -91 53 -29
future+mended	-12 59 -13 -15 -7
future+modal	-3 -4 -3 8 -1
future+over	-2 -18 0 -2 -1
future+passive	-2 -10 -1 33 -1
future+person	-2 -15 -20 -8 -2
future+seeming	0 -5 -2 -1 -2
future+technical	-7 -11 2 25 -1
future+telling	-8 -35 -13 -2 -12
future+trouble	-41 124 -7 -2 30
future+trying	-1 -9 -4 -4 -2
future+when	-11 -60 -8 -25 -20
has	-13 -53 -37 5 -14
has .	27 0 -8 -17 -5
has >	-1 0 11 0 0
has A	0 -9 -2 -1 -1
has D	1 31 -3 -2 0
has E	-2 -6 -12 -25 -2
has F	86 -1 17 -19 -5
has H	-10 -9 39 -1 -1
has N	-9 -3 -2 -4 12
has O	-11 -3 -1 35 -1
has P	-2 0 23 -1 -2
has Q	11 -1 -30 -4 -3
has R	13 -9 9 -19 -2
has S	0 -1 -2 -6 -5
has T	-28 -35 0 -7 -3
has W	61 -1 -8 11 3
has X	-11 10 -2 -5 15
has a	-27 -1 -52 -12 -5
has be	-28 -32 -27 57 -8
has has	12 -1 19 -3 -1
has it	0 13 0 0 0
has not	-32 -12 1 1 11
has so	-15 0 23 -3 0
has the	29 10 -14 -1 -4
has to	-4 -31 -13 -9 -13
has your	0 10 0 0 0
has, nobody	-56 -7 -32 2 -14
has…#	-1 0 0 -4 0
has…9	-1 10 0 0 0
has…A	1 0 -3 -8 1
has…D	17 21 -23 13 -7
has…E	25 -26 53 -8 9
has…F	43 5 40 0 -13
has…H	-22 -4 -13 16 -5
has…M	2 9 -1 -1 -1
has…N	-8 -37 7 25 9
has…O	6 -2 -2 42 -2
has…P	-10 -2 -8 3 1
has…Q	-28 -7 -28 21 1
has…R	6 23 -8 -13 -5
has…S	-11 13 5 6 -3
has…T	20 1 -9 -12 -7
has…W	-2 13 5 2 2
has…X	-40 3 6 -5 0
has…^	-3 0 0 -1 0
has…because	9 -23 -33 -9 -3
has…has	10 -3 40 0 -5
has…if	-1 0 6 -3 0
has…is	-18 -6 -9 12 -7
has…it	0 -10 29 -5 3
has…may	41 31 -1 1 0
has…not	-32 -13 22 15 7
has…our	-24 -1 25 10 4
has…will	-3 -14 0 -2 0
has…would	-1 -13 24 -1 -4
has…you	0 15 -1 -2 -2
has…your	-1 -6 10 17 -2
if	-14 7 -4 -5 -19
if A	-1 -2 13 -1 0
if E	0 10 -2 -1 -2
if P	0 0 6 0 0
if T	0 14 0 0 0
if a	13 0 -6 -1 0
if it	-1 1 7 -1 -2
if the	-27 0 6 -1 -3
if they	0 0 6 -4 -1
if to	-2 -13 -1 -2 -1
if we	3 -1 0 0 0
if you	-4 11 -15 -3 -3
if your	-12 -5 -10 -1 -7
if, nobody	17 2 6 6 -1
if…A	6 -3 14 -1 0
if…D	-11 20 15 -1 -2
if…E	-13 1 13 -3 -11
if…F	-6 -4 -6 -4 -2
if…H	-12 -1 -20 -2 -4
if…M	-7 -1 -5 -2 0
if…N	-4 -20 10 -3 -2
if…P	0 0 3 0 0
if…Q	0 0 -1 -1 -2
if…R	2 10 5 -2 -1
if…S	-2 -2 -10 -1 0
if…T	-3 26 -9 -1 -1
if…W	-1 -1 -12 -2 -3
if…X	0 0 7 -2 -10
if…because	0 -2 0 0 0
if…has	-4 -2 30 -2 -2
if…if	0 0 19 0 0
if…is	-20 23 -9 -3 -9
if…it	-15 -8 2 -3 -3
if…may	-10 0 0 0 0
if…not	-12 -6 16 -2 -4
if…our	-1 -1 -3 -1 -2
if…we	3 -12 -3 -1 -1
if…will	0 -26 -3 -4 -2
if…would	0 0 27 0 -1
if…you	-4 2 -15 -3 -4
if…your	-12 -5 3 -1 -7
in	12 22 -31 -3 -19
in .	-45 -25 23 -29 -4
in 9	-4 7 -1 -1 -1
in >	-9 -29 4 -3 -21
in D	-26 -13 -4 22 -2
in E	-8 0 14 36 -3
in F	-25 0 -4 -1 20
in H	-34 9 32 9 30
in M	-1 -4 0 -1 0
in N	-11 10 -3 20 -2
in P	-1 10 -3 -1 -3
in Q	3 14 -4 -14 -1
in R	7 -19 -2 -6 -2
in T	-25 -25 4 20 2
in W	-4 0 0 0 0
in X	-4 -1 8 -7 18
in ^	-2 -7 0 -1 -1
in a	-31 40 -15 13 5
in and	33 -2 0 0 -6
in at	40 -1 -5 0 -3
in because	10 16 26 -1 0
in by	0 11 0 -1 -1
in in	33 -4 -3 0 0
in is	34 28 0 -1 -1
in it	8 -50 -10 -6 -8
in may	-4 -2 -3 -3 0
in our	39 0 -10 -1 -3
in so	-2 -8 0 22 -4
in the	44 54 -64 9 -10
in to	5 -2 0 -1 -1
in will	0 36 0 0 0
in with	-1 8 0 0 -1
in your	-3 -9 0 -5 -6
is	-20 -75 -88 -7 -4
is #	23 0 -3 8 0
is .	82 -39 -23 32 -17
is 9	1 -2 -1 0 17
is >	-1 16 0 0 -1
is A	0 8 -3 -14 0
is D	41 -16 39 -8 -3
is E	0 72 -22 -2 -25
is F	137 -13 -6 -43 -24
is H	45 17 -4 -5 -4
is M	28 -1 -3 -14 -2
is N	-45 -66 -70 8 -42
is O	-67 0 -3 17 -5
is P	8 -21 -15 -3 -16
is Q	-69 -10 9 66 11
is R	32 -174 -19 -20 -27
is S	24 -3 -2 -2 -1
is T	58 -31 -38 67 -11
is W	72 -19 35 -2 -12
is X	-53 -19 -4 22 59
is ^	31 0 0 -1 -2
is a	-14 53 -32 -1 12
is at	-4 -8 18 -9 -8
is be	28 -5 -19 -2 -9
is because	1 7 24 -15 -1
is by	-6 -2 -7 -2 -1
is does	-27 11 18 -3 -1
is for	-27 -1 -3 -10 -1
is has	40 0 0 -6 -1
is in	-85 -10 -27 8 20
is not	-2 -26 -15 -8 -7
is on	-125 -18 -16 -17 12
is so	21 23 -8 -8 -3
is the	-14 -2 34 -6 11
is to	-21 59 14 -2 0
is with	-3 -2 2 -1 0
is&R&T	46 14 -7 19 -15
is, nobody	-9 -20 -31 -7 -14
is…#	20 -4 -3 8 -1
is…9	4 -11 -2 -10 10
is…:	1 25 -2 -8 -3
is…A	-24 -4 46 28 10
is…D	55 -6 -14 -16 21
is…E	-13 66 -37 -2 -8
is…F	-23 -22 63 -8 28
is…H	-36 25 36 -7 8
is…M	85 -12 -2 22 -8
is…N	12 -72 -22 33 33
is…O	-1 -18 -12 25 -12
is…P	-25 -23 -2 -10 7
is…Q	38 -23 25 23 -4
is…R	-34 20 -41 -7 39
is…S	15 -19 -1 5 -5
is…T	-10 49 23 5 -30
is…W	14 -25 21 16 6
is…X	-41 24 -6 17 116
is…^	27 -4 0 26 -3
is…because	-11 -11 37 14 -13
is…has	22 -11 4 6 17
is…if	27 -14 0 11 0
is…is	16 -14 0 -9 -8
is…it	-7 1 -15 -6 -10
is…may	12 -1 0 -2 18
is…not	4 -36 -10 -11 -10
is…our	36 -10 7 -13 -4
is…we	37 -2 -5 -4 5
is…will	-1 8 -3 -13 11
is…would	0 14 0 0 0
is…you	-16 -22 23 -2 -9
is…your	2 11 -9 -5 25
it	2 26 8 -21 -19
it .	10 -2 12 -4 -1
it >	14 7 -27 -10 -13
it E	24 14 -13 -10 -8
it F	0 0 4 -2 0
it N	-14 -4 2 -1 -1
it P	-2 -11 -4 0 0
it Q	-2 0 -1 -4 -1
it R	-7 -39 -1 -4 -3
it T	-2 -6 2 -4 -3
it X	30 -1 -8 -5 -6
it a	10 1 -1 0 0
it and	-3 -16 0 -1 0
it at	0 11 0 0 0
it because	0 -9 -3 0 -4
it by	0 14 -5 0 0
it does	0 28 0 -1 -1
it has	0 -14 -1 21 0
it in	0 -4 0 0 0
it is	-7 -16 6 -6 24
it may	-4 -3 0 -2 -1
it on	-9 -16 11 0 0
it so	0 -2 12 -1 -1
it to	1 46 0 -5 -1
it will	-1 69 -1 -3 -4
it would	-1 42 13 9 -1
it, nobody	-12 -2 11 -34 -26
it…9	13 -4 0 0 0
it…:	-2 -27 -4 -2 -2
it…A	-13 1 -3 7 -2
it…D	32 4 -8 -5 -1
it…E	38 -15 -5 16 -9
it…F	-32 4 -2 -3 -5
it…H	1 50 -5 26 28
it…M	7 -6 -1 -7 -4
it…N	-18 41 7 25 29
it…O	-12 -1 0 5 -1
it…P	9 -5 -4 -2 3
it…Q	-10 -6 24 6 1
it…R	-44 -38 16 -11 -5
it…S	-9 -27 0 8 0
it…T	-21 42 12 -19 -14
it…W	-16 -3 34 26 -1
it…X	23 54 -10 -9 31
it…because	-2 -9 -12 -2 -6
it…has	-14 -19 7 41 -2
it…if	-1 -7 0 -1 0
it…is	13 -17 -1 13 17
it…it	-1 39 14 -1 -2
it…may	-8 -5 -2 8 -2
it…not	-19 -41 12 12 -5
it…our	-58 -7 3 -3 5
it…we	8 -14 -2 -2 -1
it…will	-1 58 -1 -11 -5
it…would	-1 42 13 9 -1
it…you	0 -8 -1 -1 -1
it…your	-4 -4 1 0 -1
may	-17 -43 -41 2 -9
may .	-4 -1 -2 32 -2
may >	-5 -2 18 -3 -1
may D	-26 -3 0 -2 -1
may E	-35 -15 -5 -14 10
may F	-91 -4 -8 -5 -3
may H	-27 6 -5 -4 -1
may N	-36 -6 -25 5 -4
may Q	-3 0 -1 14 -1
may R	-13 -10 0 -4 0
may S	-7 0 -4 -3 0
may T	-17 -8 -1 -5 13
may W	-18 0 -1 0 -1
may X	-2 0 0 -2 -1
may be	73 -24 -6 -12 -3
may has	-2 -1 -5 -7 -2
may not	76 -8 -7 -4 -3
may, nobody	16 -21 -9 15 -7
may…9	-1 -1 0 -2 0
may…A	-1 12 -2 -5 0
may…D	9 -9 -5 -13 -4
may…E	-23 -24 -8 -16 7
may…F	-61 -9 -9 5 -7
may…H	23 -6 -22 -8 -2
may…M	-67 -13 -7 14 -1
may…N	2 9 -22 -10 -6
may…O	0 0 0 24 -1
may…P	0 0 -4 -1 -1
may…Q	-9 -5 -2 44 -4
may…R	-3 13 -2 -7 -1
may…S	5 -3 -8 -8 -1
may…T	-20 -18 -5 -14 -6
may…W	8 -3 -31 4 14
may…X	-2 -3 -1 -4 -4
may…^	6 0 0 -2 0
may…because	24 15 -2 -1 0
may…has	-9 -1 -7 -8 -2
may…if	-9 -4 -7 -3 -1
may…is	18 -3 -1 -2 -1
may…it	-10 -2 -3 -1 0
may…may	-32 -3 0 -1 0
may…not	58 -8 -7 -5 -3
may…our	15 0 0 -1 0
may…we	-2 -2 0 0 0
may…will	0 -7 0 0 0
may…would	0 -3 0 -1 0
may…you	0 -7 -1 0 0
may…your	-1 -4 0 -4 -2
mended	-32 93 -22 -23 -22
mended+over	19 -24 -3 -8 -1
mended+passive	0 -14 0 10 0
mended+telling	-14 -1 0 1 -2
mended+trouble	-4 48 -3 -1 -1
mended+trying	0 -49 0 0 0
mended+when	-5 41 -4 -5 -7
modal	-17 -43 -41 2 -9
modal+passive	-2 -1 -1 28 0
modal+seeming	-5 -6 -3 -5 -2
modal+technical	45 0 -1 -5 0
modal+telling	-16 -1 -3 -10 -1
modal+trouble	-7 -9 -19 -10 -9
modal+trying	8 0 -1 -1 0
modal+when	0 8 0 -2 -1
modal+wrongdoing	-4 0 -4 0 0
my	19 -2 14 -17 -3
my .	0 -8 -2 0 0
my D	25 -1 13 -4 -1
my E	-23 7 -1 0 -1
my H	-9 0 2 -1 0
my M	-29 0 -5 -1 0
my N	-5 7 0 0 -1
my Q	54 0 6 -2 0
nobody	-54 -23 -77 -16 -76
not	-16 -29 8 -62 -5
not .	29 10 -11 -6 -4
not >	-10 0 -1 0 0
not D	-73 -4 -2 -4 -4
not E	42 -17 -16 -14 29
not F	9 33 -6 -2 -23
not H	-14 -8 -1 -3 -3
not M	-13 0 0 -6 0
not N	-42 33 -29 0 17
not O	-3 0 0 -8 0
not P	-2 -3 12 -5 37
not Q	-66 -13 -14 -17 -4
not R	32 4 14 -3 -2
not S	12 -20 8 -2 -2
not T	4 -17 8 -7 14
not W	0 0 -1 -1 -2
not X	5 -2 5 -1 -25
not be	55 33 16 3 -4
not has	-2 -11 25 -1 -7
not in	-35 -3 -6 -1 0
not our	-17 0 18 -1 -2
not so	0 -10 0 0 0
not, nobody	-3 10 27 -26 -24
not…A	20 5 6 -1 -1
not…D	-20 -8 21 -4 33
not…E	55 -21 10 -17 34
not…F	-73 38 -11 -8 -27
not…H	73 -27 -15 -10 -12
not…M	19 0 -3 -9 -1
not…N	19 -28 -41 -2 -2
not…O	4 -4 -8 -7 -1
not…P	-4 -2 -4 -5 -6
not…Q	-60 -1 -9 -18 -2
not…R	12 28 30 -6 -4
not…S	1 -21 14 6 -4
not…T	50 -41 -15 -8 29
not…W	-17 -4 4 -3 -2
not…X	-1 -2 17 -1 14
not…because	7 30 -4 -7 -3
not…has	-2 -11 12 0 -3
not…if	-1 -15 -1 -1 -2
not…is	-66 -2 15 -9 -2
not…it	-21 13 13 0 -3
not…not	-10 -1 18 -2 -1
not…our	-20 -1 29 -1 -2
not…we	-1 -4 0 0 0
not…will	0 -23 -2 -6 -3
not…would	0 0 8 0 0
not…you	-6 -3 17 0 -3
not…your	-9 -1 5 -2 -6
of	-15 -27 -42 -26 40
of .	-77 -14 -8 13 -10
of 9	-1 -2 0 -1 -1
of A	-30 -1 -8 6 11
of D	65 -7 -12 -4 23
of E	-50 -2 -1 -2 18
of F	-46 21 0 -2 -1
of H	-38 -2 21 8 -4
of M	16 0 0 -2 -1
of N	-43 -2 2 13 13
of O	19 -4 0 13 -1
of P	-5 -1 -8 9 -5
of Q	86 -5 -1 -2 -6
of R	6 -60 -1 -6 15
of S	-34 0 0 3 -1
of T	59 78 2 8 -16
of ^	-1 0 -4 27 -1
of a	0 -1 -23 -6 -8
of our	46 -5 2 -9 -4
of the	-17 -30 -20 14 29
of you	2 -2 -1 0 -2
of your	-8 0 10 -1 21
on	-17 -39 -38 -28 -23
on .	8 -5 -6 35 26
on 9	-1 -18 0 0 -2
on >	-10 -3 -13 -1 -3
on D	17 -12 6 -2 -1
on E	-2 7 0 -3 -1
on H	32 -34 -5 13 -4
on M	-9 0 -2 0 0
on N	-8 -6 -1 -5 -1
on Q	-3 0 -1 -3 -1
on R	20 -8 0 17 0
on T	-32 -29 -27 -17 -10
on a	58 -36 -4 -22 -1
on it	-1 -4 -4 -1 -1
on my	-20 7 0 0 0
on our	-22 -1 -5 -1 -3
on so	-1 73 0 0 -1
on the	-14 -21 18 -66 -14
on which	11 0 0 10 0
on your	-29 -2 -4 13 -5
others	6 -6 21 -4 -5
others+trouble	8 -2 17 -2 -1
our	58 -6 37 -14 -17
our .	19 -4 21 29 -4
our >	-9 12 17 -5 1
our A	-48 14 17 3 -5
our D	32 -23 17 -16 6
our E	25 7 -27 -3 5
our F	-42 0 26 0 -1
our H	-22 -40 15 -8 -7
our M	-9 -1 0 -16 -4
our N	19 0 -2 -2 5
our P	-2 -23 -6 0 0
our Q	0 -1 -1 -9 -1
our R	18 7 -3 -1 -1
our S	12 -1 16 -2 0
our T	-3 8 -5 22 -2
our W	-16 0 14 -1 -1
our a	-2 -1 7 -3 -2
our at	14 2 -15 0 0
our if	-1 0 -2 -1 0
our the	-1 -2 -1 -1 0
our to	0 -7 -5 -1 -1
our&D	-6 -8 -11 -1 4
our&M	-3 -9 -8 7 -6
our, nobody	14 7 32 -31 1
our…A	-89 8 47 -4 0
our…D	46 -3 -22 12 3
our…E	102 10 -37 7 -8
our…F	-56 -6 42 -13 8
our…H	73 8 5 3 -11
our…M	-11 -9 -7 -21 -6
our…N	12 -13 -12 -7 2
our…O	-3 -1 -2 14 0
our…P	-9 -25 -7 8 -1
our…Q	25 -2 -10 -7 -4
our…R	-33 14 0 -7 -5
our…S	29 -3 24 5 -3
our…T	54 30 -1 28 -5
our…W	11 -6 -10 -7 -2
our…X	-23 -7 -3 -2 14
our…^	-9 -1 -2 -4 -2
our…because	-9 -9 15 9 0
our…has	-12 -1 2 -2 -4
our…if	-2 -1 5 -2 0
our…is	-10 24 -21 1 5
our…it	-9 38 -17 -3 -3
our…may	30 0 0 0 0
our…not	39 -2 3 -2 -2
our…our	-19 -9 23 -1 -2
our…we	3 0 -1 10 0
our…will	-1 11 -4 -3 -3
our…your	-14 0 11 -3 -2
over	13 -28 -5 -23 -10
over+telling	-9 -8 0 -2 0
over+trouble	-1 0 -2 0 0
over+when	-1 28 0 0 0
passive	-53 -35 0 199 -11
passive+telling	-4 -5 -1 48 -7
passive+trouble	-14 0 -3 42 -1
person	7 4 29 -5 -12
person+telling	0 22 0 0 0
person+trouble	-41 -8 22 4 -1
person+when	0 -2 -2 0 0
person+wrongdoing	-28 0 5 0 0
please	-56 -64 -24 21 -33
please D	-1 -2 -2 -3 -1
please E	-18 -55 -10 -9 -5
please F	-1 -26 -1 -3 -2
please H	-5 -1 -1 -1 -1
please N	-28 -7 -8 17 -2
please R	-10 -4 -2 -3 -1
please S	-1 -1 -4 -2 -2
please be	-2 0 0 15 -3
please does	-1 0 -3 -7 -22
seeming	14 33 -22 -10 -15
seeming+telling	-16 21 -1 -1 -2
seeming+trouble	11 -3 -10 -1 -4
so	-55 127 -21 -49 -27
so .	16 -5 -10 -3 -2
so 9	-8 -1 0 -1 -1
so >	-10 -55 -24 -23 -1
so D	-7 -15 -4 -2 0
so E	-43 -41 4 -6 -6
so F	-1 -2 6 -1 0
so H	0 -6 0 -1 0
so M	-13 -1 0 -9 0
so N	-9 -12 -2 -2 -1
so P	15 -12 -7 -1 -1
so R	-24 -43 -2 -6 -2
so S	-3 -5 -1 -3 0
so T	11 51 -2 -8 -7
so W	-2 -1 6 0 0
so X	14 -28 -8 -4 5
so a	14 37 17 -9 -2
so and	-5 -10 0 -1 0
so at	-4 100 -2 -2 -3
so be	-3 -35 -1 -3 0
so because	-1 32 -5 0 -1
so by	0 48 0 -3 -2
so for	-2 68 -1 0 0
so if	-2 -2 0 -1 -1
so in	-1 32 -5 -2 -1
so on	-5 -22 0 0 0
so please	-8 -2 -3 -1 -4
so so	-5 0 0 -1 -1
so the	19 35 21 36 -4
so we	0 -3 0 -1 0
so which	0 -2 0 0 -1
so you	-16 0 0 0 0
technical	37 -22 -28 -32 -23
technical+telling	11 -1 -5 -3 0
technical+trouble	41 1 -6 -24 -11
technical+trying	3 0 -4 -1 -1
technical+when	-24 -14 0 0 0
technical+wrongdoing	11 -1 -9 -5 0
telling	3 -69 -35 -14 -40
telling+trouble	51 13 -7 -15 -14
telling+trying	-3 -13 0 -18 0
telling+when	2 -44 -1 3 -7
telling+wrongdoing	22 0 11 -1 0
the	-52 -97 96 -45 -36
the #	-6 -3 -11 -2 -1
the .	-9 9 -23 5 -36
the :	-25 -2 -4 0 0
the >	-26 18 35 -6 -4
the A	22 -35 -6 -11 -22
the D	37 42 -24 -32 8
the E	64 0 51 48 -6
the F	-115 79 103 3 -14
the H	-60 -14 -59 -41 24
the M	38 -24 -48 -2 -15
the N	39 -32 51 2 12
the O	-11 30 -9 42 -3
the P	-12 3 -35 -3 -2
the Q	1 -9 29 -11 19
the R	-84 -42 45 15 11
the S	1 42 -4 -7 -3
the T	-1 67 -27 -19 -18
the W	-36 20 46 -8 -6
the X	43 -29 78 12 24
the ^	10 -7 -7 -18 -2
the a	-10 -7 14 12 -2
the at	3 -8 -1 -4 -1
the because	1 -5 4 6 -4
the by	-6 6 14 0 0
the does	30 0 -6 0 -1
the is	-15 -19 -14 -8 35
the it	14 30 0 -1 -2
the may	-3 0 -1 -7 -2
the not	24 0 -1 0 0
the our	29 0 -1 19 0
the so	0 -14 -7 -2 -7
the the	2 16 -4 -5 -12
the they	-2 -1 34 0 -1
the we	21 -10 8 -3 5
the will	0 42 -2 -14 -2
the with	-2 -7 -2 -2 -3
the would	12 -8 12 0 -4
the you	-50 2 -14 -4 17
the your	-5 -3 -3 -1 -2
they	-17 -12 55 -24 -6
they .	-1 0 11 0 0
they >	-1 0 12 0 -1
they D	-1 0 15 -1 0
they E	-1 -2 9 0 0
they F	-2 -1 1 0 0
they H	-1 -1 17 0 0
they N	-4 -4 9 -7 -1
they P	-1 0 11 0 0
they Q	-2 -2 -13 -2 0
they R	-1 0 12 0 0
they S	-1 0 25 0 0
they T	-1 0 12 0 0
they W	-4 0 -8 0 0
they does	-1 0 3 0 -1
they for	0 -2 0 0 0
they is	-1 -1 -10 -5 -1
they may	0 0 0 -3 0
they not	0 0 -5 -3 0
they will	0 0 -2 -2 0
they would	-1 0 11 0 0
to	-10 42 -18 8 -29
to #	4 -9 -9 -7 -1
to .	-15 39 17 14 -4
to 9	-6 -10 0 -1 -1
to >	-2 0 -2 -4 0
to A	4 -3 21 -6 -1
to D	7 16 -12 -5 -1
to E	31 -36 5 -23 -14
to F	-24 -1 17 0 -2
to H	-14 -20 0 -2 -1
to M	-35 -12 -3 31 -1
to N	-13 23 -7 13 -17
to O	-12 -17 -1 59 -1
to P	-12 36 -1 -1 -1
to Q	0 2 0 -8 -1
to R	-7 86 -12 -14 -6
to S	-4 -31 9 7 -2
to T	5 -6 -4 -16 0
to W	-36 -1 26 -2 -1
to X	8 -20 -5 -2 -1
to a	-8 6 6 -10 -2
to be	28 38 -1 -3 -1
to does	-1 -4 -4 -2 -13
to has	0 35 -1 0 -1
to my	-30 0 0 -1 0
to our	8 -2 1 6 -1
to the	119 -24 -52 1 31
to you	-4 -21 -2 -6 -1
to your	-11 3 7 -3 -1
trouble	161 29 -1 -80 6
trouble+trying	1 0 -6 -18 -1
trouble+when	-31 9 -2 0 -1
trouble+wrongdoing	7 -4 -44 -23 -3
trying	-1 -81 -28 4 -12
trying+when	0 -61 0 -1 -1
we	13 -19 -35 0 -2
we .	43 -3 -3 -7 -1
we E	-15 73 -8 -16 2
we F	12 -1 -2 -3 -4
we N	4 -4 -6 -2 -1
we P	-12 -5 -3 -4 -6
we Q	3 -7 -1 -18 -2
we R	26 -10 -1 -5 -3
we S	3 -1 0 9 0
we T	-31 -6 -8 21 -1
we X	-36 0 -1 -3 -1
we can	0 26 0 0 -1
we does	0 -13 -1 0 -3
we has	-30 -43 -17 11 10
we is	7 48 -21 2 5
we may	0 -10 0 -1 0
we not	-5 -23 16 -1 -2
we will	-5 -95 -3 23 -13
we would	0 17 10 -2 -1
we&D	47 0 -13 29 -18
we&M	8 5 -4 -30 -6
we, nobody	33 19 -24 -18 -15
we…9	-4 7 -1 -1 -2
we…:	-2 -16 -2 -9 -7
we…A	24 37 0 13 10
we…D	41 -13 -11 33 -17
we…E	-21 24 -18 -10 0
we…F	51 -10 -10 6 23
we…H	-18 15 -11 0 -12
we…M	-13 5 -2 -19 -6
we…N	12 20 24 34 25
we…O	-28 -4 -2 90 -6
we…P	-11 -31 -17 5 -3
we…Q	-12 -20 -11 13 -9
we…R	37 2 -14 35 -6
we…S	3 -54 -3 -4 -7
we…T	-68 -14 -11 -32 -19
we…W	-50 14 -8 -1 -4
we…X	-39 -18 -8 -4 -12
we…because	-5 20 -12 0 -11
we…has	5 51 -7 3 5
we…if	-11 -32 10 -4 -3
we…is	40 41 -23 -13 -1
we…it	-8 20 -7 -16 -10
we…may	-4 -13 0 -1 0
we…not	-1 2 9 -9 46
we…our	6 -2 -2 -15 -6
we…we	-44 -28 -7 -9 -11
we…will	-6 -70 -3 20 17
we…would	12 10 9 -2 -1
we…you	-10 -7 -12 -13 21
we…your	29 5 -1 13 -5
when	-62 35 -48 -47 5
which	45 -32 -9 -21 -10
which R	-2 -18 -12 0 -1
which T	0 -18 -12 0 -1
which because	-7 -7 -23 -1 0
which has	6 0 0 0 0
which is	-16 -1 11 -11 -2
which the	11 0 0 10 0
which we	10 -5 0 -4 -5
which you	28 0 18 0 0
will	-41 50 -84 -28 -4
will .	-10 30 -3 -1 0
will D	-8 -18 0 -3 -2
will E	-19 -66 -17 -16 -11
will F	-2 -29 -9 5 -2
will H	-4 0 0 -1 0
will N	-12 -11 -8 2 -9
will P	-4 17 -14 -2 -3
will R	-6 26 -3 -3 -2
will S	-5 -59 -11 2 -8
will T	-2 -37 0 -4 -2
will X	-3 20 -7 -3 -7
will be	-43 -2 -18 -36 -14
will does	0 45 0 0 0
will has	-1 81 -3 -2 14
will not	40 32 -4 -2 29
will so	0 14 0 0 0
will&R&T	-22 -84 -10 -13 -9
will, nobody	-14 1 -40 -25 -22
will…:	-2 -86 0 -7 -2
will…A	-8 -7 -2 19 -1
will…D	-5 31 -3 20 -3
will…E	-29 9 -19 -17 -9
will…F	20 6 -4 31 -2
will…H	-9 -50 -10 -11 -5
will…M	-17 10 -1 -1 0
will…N	-20 -11 -8 3 37
will…O	-1 19 -2 -24 -2
will…P	-1 16 0 -1 -1
will…Q	21 -14 0 51 -2
will…R	-25 29 -14 -9 -12
will…S	-5 -34 -12 -9 -8
will…T	27 21 -26 -31 -17
will…W	-2 1 -16 -3 -1
will…X	-3 22 -7 -18 -10
will…because	-3 24 -2 -7 -2
will…has	-1 70 -3 -7 8
will…if	-8 -8 0 -2 -1
will…is	-9 8 -1 -4 -2
will…it	-1 55 -3 -1 -2
will…may	-3 -12 0 0 0
will…not	39 22 -4 -2 29
will…we	0 -10 0 0 0
will…will	0 21 0 0 0
will…you	-8 -22 -4 -10 -7
will…your	-3 -3 -4 -4 -2
with	-56 -78 20 -1 -4
with .	-34 -4 -1 -11 -3
with 9	-3 5 0 0 -2
with :	-13 8 -1 -2 -4
with A	-1 -6 -13 -1 -2
with D	18 -1 0 24 0
with E	-5 6 -1 -2 3
with H	-15 -7 -11 -8 -3
with N	-6 -1 19 -4 -5
with R	0 -28 0 -2 0
with S	-3 0 19 -1 -2
with T	-5 -28 0 -2 0
with W	-2 0 -1 12 0
with X	-1 -7 -4 -1 21
with a	-11 -29 -18 -15 -6
with it	17 -1 -12 -2 -1
with my	2 0 -1 0 0
with our	-28 16 -9 -8 -1
with the	3 -23 33 -9 -1
with you	0 -3 -1 0 -1
with your	-4 0 0 -1 0
would	-56 23 14 -12 -17
would .	-8 9 -17 -2 -2
would D	-1 66 -8 -1 0
would E	-1 -21 -10 -4 -1
would N	-3 32 -16 -6 -2
would P	0 10 0 0 0
would R	0 3 -2 0 0
would S	0 -5 -6 -4 -1
would T	-1 -2 -3 -2 0
would be	-15 -18 2 13 -3
would has	12 -7 57 -2 -2
would not	-39 -2 15 -1 -5
would so	0 -24 0 0 0
would to	0 38 -1 0 0
would&R&T	-12 74 -12 -5 -2
would, nobody	-41 29 3 -1 -8
would…#	0 -3 -7 -1 0
would…9	-1 1 -6 -1 -2
would…A	-1 -14 -1 -3 -2
would…D	-2 37 -3 -3 -2
would…E	-24 -21 36 3 -3
would…F	-3 1 -4 0 -1
would…H	-7 36 -27 -4 -3
would…M	-7 -7 -3 -2 0
would…N	-3 5 -4 5 -3
would…P	-8 -6 -3 0 0
would…Q	-1 -9 -4 -5 -1
would…R	-7 37 -4 -6 -2
would…S	0 4 -4 -5 -1
would…T	-8 48 -5 -9 -4
would…W	-16 -2 -5 11 0
would…X	0 0 11 0 -1
would…because	-6 12 -5 -6 -1
would…has	10 -7 71 -2 -2
would…if	0 28 11 -1 0
would…is	2 14 -1 0 0
would…it	-1 18 4 -1 -1
would…may	-1 -2 -1 11 0
would…not	-39 -1 23 -1 -5
would…our	0 9 -2 -1 0
would…you	0 29 -1 -2 -1
wrongdoing	56 -8 -8 -30 -10
you	-38 -19 -38 -55 -29
you .	-27 -21 -2 -11 -3
you >	-7 -15 9 -6 -7
you A	42 -1 -3 0 -3
you D	-2 0 -2 0 0
you E	-8 -17 -4 -3 -2
you F	-1 -2 -1 0 0
you N	-10 12 -7 -17 -9
you P	34 0 -1 0 0
you R	-10 -31 -7 -15 -1
you S	-2 0 -7 0 0
you T	-8 1 -6 -1 -1
you X	-9 10 -1 0 0
you a	0 -5 0 0 0
you at	0 -2 0 0 0
you by	0 12 0 -5 -1
you can	-4 0 -3 -3 -10
you does	-12 -1 -3 -4 -3
you for	0 -1 -6 -1 -5
you has	-3 -11 -3 -2 -5
you in	0 -4 -1 0 0
you is	0 0 -1 -1 -2
you may	-9 11 -3 11 -2
you not	22 -5 15 -1 -5
you on	0 -12 0 0 0
you so	-1 31 0 0 0
you the	-1 0 -6 0 0
you will	-1 35 0 -2 31
you with	0 0 -4 0 0
you would	0 -4 0 -1 0
you&D	11 2 -13 -6 -5
you&M	-38 -4 -1 -15 -2
your	-22 -65 -9 -44 -26
your .	4 -46 -15 -16 -15
your A	-1 -3 -1 -4 -5
your D	-50 -19 -4 -3 10
your E	-17 -9 0 -4 8
your F	-2 0 0 -1 0
your H	-43 13 11 -4 -8
your M	-30 5 0 -6 -3
your N	32 -26 -1 -3 -2
your P	-1 0 -1 -1 -2
your Q	-4 -1 0 0 -1
your R	1 13 10 -1 -2
your S	-4 -5 -1 -1 -1
your T	-17 -7 -3 -1 -2
your X	0 -1 -6 -1 -11
your&D	-74 -17 13 -15 -1
your&M	-92 2 -6 -14 -5
your…9	0 3 0 0 18
your…A	-2 7 -5 -4 -4
your…D	-63 -17 -4 -3 7
your…E	18 0 -1 -4 -4
your…F	-13 -5 3 -7 -2
your…H	19 -3 -3 -13 -12
your…M	-54 5 -2 -7 -3
your…N	54 -29 -7 -5 13
your…P	-1 0 -1 -1 -3
your…Q	2 0 -2 -1 -1
your…R	34 -5 9 -3 -10
your…S	-11 -6 -2 -2 -3
your…T	9 -26 -11 -5 -5
your…W	27 -7 16 -1 17
your…X	0 11 6 -1 24
your…because	31 14 -6 -1 0
your…has	73 -2 -6 -1 -2
your…if	-2 -3 -8 -1 -1
your…is	1 -7 17 -6 0
your…it	-5 -7 4 -1 -2
your…may	24 -4 -7 -7 16
your…not	-46 -4 0 -2 -10
your…our	-2 -3 -1 -1 0
your…we	0 -2 -1 0 0
your…will	-1 -18 -2 -1 -2
your…would	0 4 11 -1 -1
your…you	-1 -4 -5 -1 -3
your…your	-25 -14 -7 -1 0
you…:	-1 19 0 -3 -1
you…A	-1 -6 -5 -1 -4
you…D	14 -7 -9 -1 -3
you…E	-39 21 -13 -8 -11
you…F	-3 -5 -7 17 -6
you…H	43 -18 -11 -5 -6
you…M	-15 -4 -1 -7 -1
you…N	10 47 -11 7 10
you…P	33 0 -4 0 0
you…Q	0 0 -1 -3 -3
you…R	-10 14 -2 -17 -3
you…S	-5 -34 -12 -6 -6
you…T	-11 -4 -19 -9 -8
you…W	-1 -4 -18 -1 -3
you…X	-1 4 -6 -2 -15
you…because	20 13 0 -1 -1
you…has	-5 -25 -6 -8 -11
you…if	-9 -2 0 -1 0
you…is	7 7 -8 -2 -10
you…it	-2 22 -6 -1 -1
you…may	-11 11 -3 10 -2
you…not	3 -8 -7 -7 21
you…our	11 -7 -2 -2 -3
you…will	-1 35 0 -2 31
you…would	0 -4 0 -2 0
you…you	-1 -8 -2 0 -1
you…your	-5 4 -4 -3 -6
"""
